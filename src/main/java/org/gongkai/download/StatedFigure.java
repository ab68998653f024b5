package org.gongkai.download;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.report.Statement;

/**
 * A figure a report states outside its statutory tables.
 *
 * @param address {@code summary.received.natural}, {@code publication.total}, {@code fees.amount};
 *     several figures share {@code publication.item}, {@code fees.item.cases} and {@code
 *     fees.item.amount}
 * @param line what it counts
 * @param column the part of it that is counted; empty for all
 * @param unit key of the unit; empty for an amount, which has its own
 */
record StatedFigure(String address, Text line, Text column, String unit, Figure figure) {

  static final String ITEM = "publication.item";
  static final Text TOTAL = Text.of("主动公开政府信息总数", "Items made public");
  static final Text CASES = Text.of("收取信息处理费的件数", "Requests charged a handling fee");
  static final Text AMOUNT = Text.of("信息处理费金额", "Handling fees charged");

  /** All of them, in the order of the files: summary, publication, fees. */
  static List<StatedFigure> of(Report report) {
    List<StatedFigure> figures = new ArrayList<>(totals(report));
    Statement statement = report.statement();
    for (Statement.Item item : statement.publication().items()) {
      figures.add(new StatedFigure(ITEM, Text.same(item.name()), Text.EMPTY, "item", item.count()));
    }
    int number = 0;
    for (Statement.Charge charge : statement.fees().charges()) {
      Text place = Text.same(String.valueOf(++number));
      figures.add(new StatedFigure("fees.item.cases", CASES, place, "case", charge.cases()));
      figures.add(new StatedFigure("fees.item.amount", AMOUNT, place, "", charge.amount()));
    }
    return figures;
  }

  /** Those with an address of their own, which can be followed over the years. */
  static List<StatedFigure> totals(Report report) {
    List<StatedFigure> figures = new ArrayList<>();
    Statement statement = report.statement();
    statement
        .summary()
        .forEach(
            (key, stated) ->
                figures.add(
                    new StatedFigure(
                        "summary." + key,
                        stated.measure().label(),
                        stated.part(),
                        stated.measure().unit(),
                        stated.figure())));
    figures.add(
        new StatedFigure(
            "publication.total", TOTAL, Text.EMPTY, "item", statement.publication().total()));
    figures.add(
        new StatedFigure("fees.cases", CASES, Text.EMPTY, "case", statement.fees().cases()));
    figures.add(new StatedFigure("fees.amount", AMOUNT, Text.EMPTY, "", statement.fees().amount()));
    return figures;
  }

  boolean isAmount() {
    return unit.isEmpty();
  }

  /** As in {@link CsvCell#labels}. */
  byte[] labels(Language language) {
    return ("," + CsvText.of(line.in(language)) + "," + CsvText.of(column.in(language)))
        .getBytes(StandardCharsets.UTF_8);
  }
}
