package org.gongkai.download;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;

/** What a report states outside its tables, as members of its JSON object. */
final class JsonStatement {

  private final Bytes json;

  JsonStatement(Bytes json) {
    this.json = json;
  }

  void members(Statement statement) {
    json.ascii("\"unpublished\":{");
    if (!statement.unpublished().isEmpty()) {
      each(
          statement.unpublished().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(),
          this::reason);
    }
    json.ascii("},\"summary\":{");
    each(List.copyOf(statement.summary().entrySet()), this::stated);
    json.ascii("},\"publication\":{\"total\":");
    JsonFigure.object(statement.publication().total(), json);
    json.ascii(",\"items\":[");
    each(statement.publication().items(), this::item);
    json.ascii("]},\"fees\":{");
    charge(statement.fees().cases(), statement.fees().amount());
    json.ascii(",\"items\":[");
    each(
        statement.fees().charges(),
        charge -> {
          json.put('{');
          charge(charge.cases(), charge.amount());
          json.put('}');
        });
    json.ascii("]}");
  }

  private void reason(Map.Entry<String, Silence> reason) {
    json.quoted(reason.getKey()).ascii(":\"").ascii(reason.getValue().key()).put('"');
  }

  private void stated(Map.Entry<String, Statement.Stated> stated) {
    json.quoted(stated.getKey()).put(':');
    JsonFigure.object(stated.getValue().figure(), json);
  }

  private void item(Statement.Item item) {
    json.ascii("{\"name\":").quoted(item.name()).put(',');
    JsonFigure.members(item.count(), json);
    json.put('}');
  }

  private void charge(Figure cases, Figure amount) {
    json.ascii("\"cases\":");
    JsonFigure.object(cases, json);
    json.ascii(",\"amount\":");
    JsonFigure.object(amount, json);
  }

  private <T> void each(List<T> all, Consumer<T> one) {
    String between = "";
    for (T each : all) {
      json.ascii(between);
      one.accept(each);
      between = ",";
    }
  }
}
