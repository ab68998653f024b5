package org.gongkai.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gongkai.report.Figure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tables spoilt by chance, several times over: figures may be lost, and are then asked for, but
 * none is put in another's place, and none is made up.
 */
class MutantTablesTest {

  private static final int ROUNDS = Integer.getInteger("mutants", 60);

  private static final Map<String, BiConsumer<Sheet, Random>> MUTATIONS =
      Map.ofEntries(
          Map.entry("a field gone", (sheet, dice) -> any(sheet, dice).remove(0)),
          Map.entry("last field gone", (sheet, dice) -> removeLast(any(sheet, dice))),
          Map.entry("a field more", (sheet, dice) -> insert(any(sheet, dice), dice)),
          Map.entry("a row gone", (sheet, dice) -> sheet.rows.remove(any(sheet, dice))),
          Map.entry("a label gone", (sheet, dice) -> label(sheet, dice, "")),
          Map.entry("a strange label", (sheet, dice) -> label(sheet, dice, "某种其他情况说明")),
          Map.entry("a strange row", MutantTablesTest::strangeRow),
          Map.entry("a row twice", MutantTablesTest::rowTwice),
          Map.entry("a figure spoilt", (sheet, dice) -> figure(sheet, dice, "见附表")),
          Map.entry("a figure blank", (sheet, dice) -> figure(sheet, dice, "")),
          Map.entry("rows changed about", MutantTablesTest::rowsChanged),
          Map.entry("a span lost", MutantTablesTest::spanLost));

  @TestFactory
  Stream<DynamicTest> noFigureIsEverWrong() {
    return Sheet.FORMS.all().stream()
        .flatMap(form -> Sheet.all(form.id()).stream())
        .map(
            sheet ->
                DynamicTest.dynamicTest(
                    sheet.form.id() + " " + sheet.table.key(),
                    () -> {
                      for (int round = 0; round < ROUNDS; round++) {
                        spoil(sheet.form.id(), sheet.table.key(), round);
                      }
                    }));
  }

  private static void spoil(String form, String table, int round) {
    Random dice = new Random(round);
    Sheet sheet = Sheet.of(form, table);
    Map<String, Figure> expected = sheet.figures();
    List<String> names = new ArrayList<>(MUTATIONS.keySet().stream().sorted().toList());
    List<String> done = new ArrayList<>();
    for (int i = 0; i <= dice.nextInt(3); i++) {
      String name = names.get(dice.nextInt(names.size()));
      MUTATIONS.get(name).accept(sheet, dice);
      done.add(name);
      names.remove(
          "a row twice"); // of two rows the right one may be spoilt, and the wrong one read
      if (name.equals("a row twice")) {
        break;
      }
      // One more and one less together cannot be seen.
      if (name.contains("field") || name.contains("a row")) {
        names.remove("a figure blank");
        String kind = name.contains("field") ? "field" : "a row";
        names.removeIf(other -> other.contains(kind));
      }
    }
    Matched read = new TableMatcher(sheet.form, Sheet.FORMS).read(List.of(sheet.printed()));
    read.figures()
        .forEach(
            (cell, figure) -> {
              if (figure.isReported()) {
                assertEquals(
                    expected.get(cell.address()).number(),
                    figure.number(),
                    () -> form + " " + cell.address() + " in round " + round + ": " + done);
              }
            });
    assertTrue(
        read.figures().size() == expected.size() || !read.doubts().isEmpty(),
        () -> form + " " + table + " in round " + round + ": " + done);
  }

  private static List<Sheet.Field> any(Sheet sheet, Random dice) {
    List<List<Sheet.Field>> some = sheet.rows.stream().filter(row -> !row.isEmpty()).toList();
    return some.get(dice.nextInt(some.size()));
  }

  private static void removeLast(List<Sheet.Field> row) {
    row.remove(row.size() - 1);
  }

  private static void insert(List<Sheet.Field> row, Random dice) {
    row.add(dice.nextInt(row.size() + 1), new Sheet.Field(dice.nextBoolean() ? "" : "5", 1, 1));
  }

  private static void label(Sheet sheet, Random dice, String other) {
    change(sheet, dice, other, false);
  }

  private static void figure(Sheet sheet, Random dice, String other) {
    change(sheet, dice, other, true);
  }

  private static void change(Sheet sheet, Random dice, String other, boolean isFigure) {
    List<String> some =
        sheet.rows.stream()
            .flatMap(List::stream)
            .map(Sheet.Field::text)
            .filter(text -> text.matches("\\d+") == isFigure)
            .toList();
    if (some.isEmpty()) {
      return;
    }
    String chosen = some.get(dice.nextInt(some.size()));
    sheet.each(text -> text.equals(chosen) ? other : text);
  }

  private static void strangeRow(Sheet sheet, Random dice) {
    int width = sheet.printed().columns();
    List<Sheet.Field> row = new ArrayList<>(List.of(new Sheet.Field("其他情况说明", 1, 1)));
    for (int i = 1; i < width; i++) {
      row.add(new Sheet.Field("7", 1, 1));
    }
    sheet.rows.add(dice.nextInt(sheet.rows.size() + 1), row);
  }

  private static void rowTwice(Sheet sheet, Random dice) {
    List<Sheet.Field> row = any(sheet, dice);
    List<Sheet.Field> again = new ArrayList<>(row);
    if (dice.nextBoolean()) {
      again.replaceAll(field -> field.text().matches("\\d+") ? field.with("3") : field);
    }
    sheet.rows.add(sheet.rows.indexOf(row) + 1, again);
  }

  private static void rowsChanged(Sheet sheet, Random dice) {
    int one = dice.nextInt(sheet.rows.size());
    int other = dice.nextInt(sheet.rows.size());
    List<Sheet.Field> kept = sheet.rows.get(one);
    if (kept.isEmpty() || sheet.rows.get(other).isEmpty()) {
      return;
    }
    if (kept.get(0).text().equals(sheet.rows.get(other).get(0).text())) {
      return; // the same table with other figures
    }
    sheet.rows.set(one, sheet.rows.get(other));
    sheet.rows.set(other, kept);
  }

  private static void spanLost(Sheet sheet, Random dice) {
    List<Sheet.Field> row = any(sheet, dice);
    row.replaceAll(field -> new Sheet.Field(field.text(), field.columns(), 1));
  }
}
