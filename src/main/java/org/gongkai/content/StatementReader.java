package org.gongkai.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Findings;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Table;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;

/**
 * Reads what a report states outside its tables: publication, summary, fees, and why tables are
 * missing.
 */
final class StatementReader {

  private final Form form;
  private final Measures measures;
  private final Findings findings;
  private final Numbers numbers;

  StatementReader(Form form, Measures measures, Findings findings) {
    this.form = form;
    this.measures = measures;
    this.findings = findings;
    this.numbers = new Numbers(findings);
  }

  Statement read(Fields report) {
    return new Statement(summary(report), publication(report), fees(report), unpublished(report));
  }

  private Map<String, Statement.Stated> summary(Fields report) {
    Map<String, Statement.Stated> stated = new LinkedHashMap<>();
    if (report.has("summary")) {
      Map<String, Text> parts = parts();
      Fields given =
          Fields.of(report.node("summary").orElseThrow(), findings, known(parts.keySet()));
      for (String key : given.keys()) {
        stated(given, key, parts).ifPresent(figure -> stated.put(key, figure));
      }
    }
    return stated;
  }

  private Optional<Statement.Stated> stated(Fields given, String key, Map<String, Text> parts) {
    String[] names = key.split("\\.", 2);
    Optional<Measure> measure = measures.find(names[0]);
    Text part = names.length == 1 ? Text.EMPTY : parts.getOrDefault(names[1], Text.EMPTY);
    return measure.map(
        m -> new Statement.Stated(m, part, numbers.count(given.node(key)), given.at(key)));
  }

  /**
   * The applicant classes a figure of the prose may be given for: the named columns of the form,
   * groups included.
   */
  private Map<String, Text> parts() {
    return form.tables().stream()
        .flatMap(table -> table.blocks().stream())
        .flatMap(block -> block.columns().stream())
        .flatMap(Heading::all)
        .filter(column -> !column.key().isEmpty())
        .collect(Collectors.toMap(Heading::key, Heading::label, (first, second) -> first));
  }

  private Set<String> known(Set<String> parts) {
    return measures.all().stream()
        .flatMap(
            measure ->
                Stream.concat(
                    Stream.of(measure.key()),
                    parts.stream().map(part -> measure.key() + "." + part)))
        .collect(Collectors.toSet());
  }

  private Statement.Publication publication(Fields report) {
    Optional<Fields> publication = report.fields("publication", "total", "items");
    List<Statement.Item> items = new ArrayList<>();
    publication
        .flatMap(given -> given.node("items"))
        .map(node -> Fields.open(node, findings))
        .ifPresent(
            given ->
                given
                    .keys()
                    .forEach(
                        name ->
                            items.add(new Statement.Item(name, numbers.count(given.node(name))))));
    return new Statement.Publication(
        numbers.count(publication.flatMap(given -> given.node("total"))),
        items,
        publication.map(given -> given.at("total")).orElse(report.at()));
  }

  private Statement.Fees fees(Fields report) {
    Optional<Fields> fees = report.fields("fees", "cases", "amount", "unit", "items");
    fees.ifPresent(given -> given.require("unit", "unit: yuan"));
    String unit =
        fees.flatMap(given -> given.wordAmong("unit", FiguresReader.UNITS)).orElse("yuan");
    List<Statement.Charge> charges = new ArrayList<>();
    for (Node node : fees.map(given -> given.list("items")).orElse(List.of())) {
      Fields charge = Fields.of(node, findings, "cases", "amount");
      charges.add(
          new Statement.Charge(
              numbers.count(charge.node("cases")), numbers.amount(charge.node("amount"), unit)));
    }
    Figure cases = numbers.count(fees.flatMap(given -> given.node("cases")));
    return new Statement.Fees(
        cases,
        numbers.amount(fees.flatMap(given -> given.node("amount")), unit),
        charges,
        fees.map(Fields::at).orElse(report.at()));
  }

  private Map<String, Silence> unpublished(Fields report) {
    Map<String, Silence> reasons = new HashMap<>();
    Map<String, Text> words =
        Arrays.stream(Silence.values())
            .filter(Silence::isOfTable)
            .collect(Collectors.toMap(Silence::key, Silence::full));
    Set<String> tables = form.tables().stream().map(Table::key).collect(Collectors.toSet());
    report
        .node("unpublished")
        .map(node -> Fields.of(node, findings, tables))
        .ifPresent(
            given -> {
              for (String table : given.keys()) {
                given
                    .wordAmong(table, words)
                    .flatMap(Silence::ofTable)
                    .ifPresent(reason -> reasons.put(table, reason));
              }
            });
    return reasons;
  }
}
