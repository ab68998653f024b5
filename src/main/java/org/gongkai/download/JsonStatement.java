package org.gongkai.download;

import java.util.Map;
import org.gongkai.json.Json;
import org.gongkai.report.Figure;
import org.gongkai.report.Statement;

/** What a report states outside its tables, as members of its JSON object. */
final class JsonStatement {

  private final Json json;

  JsonStatement(Json json) {
    this.json = json;
  }

  void members(Statement statement) {
    json.name("unpublished").object();
    if (!statement.unpublished().isEmpty()) {
      statement.unpublished().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(reason -> json.name(reason.getKey()).words(reason.getValue().key()));
    }
    json.end().name("summary").object();
    statement.summary().forEach((key, stated) -> figure(key, stated.figure()));
    json.end().name("publication").object();
    figure("total", statement.publication().total());
    json.name("items").list();
    statement.publication().items().forEach(this::item);
    json.end().end().name("fees").object();
    charge(statement.fees().cases(), statement.fees().amount());
    json.name("items").list();
    for (Statement.Charge charge : statement.fees().charges()) {
      json.object();
      charge(charge.cases(), charge.amount());
      json.end();
    }
    json.end().end();
  }

  private void item(Statement.Item item) {
    JsonFigure.members(item.count(), json.object().name("name").words(item.name()));
    json.end();
  }

  private void charge(Figure cases, Figure amount) {
    figure("cases", cases);
    figure("amount", amount);
  }

  private void figure(String name, Figure figure) {
    JsonFigure.object(figure, json.name(name));
  }
}
