package org.gongkai.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.PrintedTable;
import org.gongkai.document.PrintedTable.Field;
import org.gongkai.form.Heading;

/**
 * Tells which row of the form each row of a published table is, by its label alone. Where the form
 * has a label twice, the rows before and after it decide, and only if none of them is missing.
 */
final class Rows {

  /** Labels broken over more rows than these are not joined. */
  private static final int BROKEN = 2;

  private final PrintedTable table;
  private final Names names;
  private final Map<Field, Label> labels;
  private final Map<Integer, Row> rows = new HashMap<>();
  private final List<Row> inOrder = new ArrayList<>();

  /**
   * A row that may have figures.
   *
   * @param column the last position of its label
   * @param lines what it may be; none if its label is unknown
   * @param label as it stands there
   * @param isAtOdds whether a heading beside it belongs to other rows
   */
  record Row(int row, int column, Set<Heading> lines, Label label, String words, boolean isAtOdds) {

    Row only(Heading line) {
      return new Row(row, column, Set.of(line), label, words, isAtOdds);
    }

    Optional<Heading> line() {
      return lines.size() == 1 ? Optional.of(lines.iterator().next()) : Optional.empty();
    }
  }

  Rows(PrintedTable table, Map<Field, Label> labels, Names names) {
    this.table = table;
    this.labels = labels;
    this.names = names;
  }

  /**
   * Reads a row below a head.
   *
   * @param end the first position of figures
   */
  void read(int row, int end) {
    List<Field> stubs = stubs(row, end);
    Row read = labelled(row, stubs).or(() -> broken(row, end, stubs)).orElse(unknown(row, stubs));
    if (!read.lines.isEmpty() || Heads.hasFigures(table, row)) {
      rows.put(row, read);
      inOrder.add(read);
    }
  }

  /** What was read, with the labels that stand twice told apart where they can be. */
  List<Row> all() {
    List<Row> told = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Row row = inOrder.get(i);
      List<Heading> fitting = new ArrayList<>();
      for (Heading line : row.lines) {
        if (row.lines.size() == 1 || follows(i, line, -1) && follows(i, line, 1)) {
          fitting.add(line);
        }
      }
      told.add(fitting.size() == 1 ? row.only(fitting.get(0)) : row);
    }
    return told;
  }

  /** Whether all rows of the form from here to the next that is certain are there. */
  private boolean follows(int at, Heading line, int step) {
    int place = names.order().indexOf(line) + step;
    for (int i = at + step; ; i += step, place += step) {
      boolean isEnd = place < 0 || place >= names.order().size();
      if (i < 0 || i >= inOrder.size() || isEnd) {
        return isEnd && (i < 0 || i >= inOrder.size());
      }
      Set<Heading> there = inOrder.get(i).lines;
      if (!there.contains(names.order().get(place))) {
        return false;
      }
      if (there.size() == 1) {
        return true;
      }
    }
  }

  /** The fields left of the figures, empty ones left out. */
  private List<Field> stubs(int row, int end) {
    Set<Field> stubs = new LinkedHashSet<>();
    for (int column = 0; column < Math.min(end, table.columns()); column++) {
      table.at(row, column).filter(f -> !labels.get(f).isEmpty()).ifPresent(stubs::add);
    }
    return new ArrayList<>(stubs);
  }

  private Optional<Row> labelled(int row, List<Field> stubs) {
    for (int i = stubs.size() - 1; i >= 0; i--) {
      Field field = stubs.get(i);
      Set<Heading> lines = names.lines(labels.get(field));
      if (!lines.isEmpty()) {
        return Optional.of(row(row, field, lines, labels.get(field), stubs.subList(0, i)));
      }
    }
    return Optional.empty();
  }

  private Row row(int row, Field field, Set<Heading> lines, Label label, List<Field> before) {
    Set<Heading> fitting = new LinkedHashSet<>(lines);
    for (Field stub : before) {
      Set<Heading> groups = new LinkedHashSet<>(names.lineGroups(labels.get(stub)));
      groups.addAll(names.lines(labels.get(stub)));
      if (!groups.isEmpty()) {
        fitting.removeIf(line -> groups.stream().noneMatch(group -> isBelow(line, group)));
      }
    }
    boolean isAtOdds = fitting.isEmpty();
    return new Row(row, end(row, field), isAtOdds ? lines : fitting, label, field.text(), isAtOdds);
  }

  private static boolean isBelow(Heading line, Heading group) {
    return group.all().anyMatch(line::equals);
  }

  private int end(int row, Field field) {
    int end = table.columns() - 1;
    while (table.at(row, end).filter(field::equals).isEmpty()) {
      end--;
    }
    return end;
  }

  private Row unknown(int row, List<Field> stubs) {
    Optional<Field> last =
        stubs.stream()
            .filter(stub -> labels.get(stub).full().length() > 1) // no unit
            .reduce((one, next) -> next)
            .or(() -> stubs.stream().reduce((one, next) -> next));
    return new Row(
        row,
        last.map(field -> end(row, field)).orElse(-1),
        Set.of(),
        last.map(labels::get).orElse(Label.NONE),
        last.map(Field::text).orElse(""),
        false);
  }

  /** A label whose beginning or end stands in rows without figures above or below. */
  private Optional<Row> broken(int row, int end, List<Field> stubs) {
    if (!Heads.hasFigures(table, row)) {
      return Optional.empty();
    }
    String own = stubs.isEmpty() ? "" : stubs.get(stubs.size() - 1).text();
    List<String> above = around(row, end, -1);
    List<String> below = around(row, end, 1);
    Map<Set<Heading>, Label> found = new HashMap<>();
    for (String before : above) {
      for (String after : below) {
        Label label = Label.of(before + own + after);
        if (!names.lines(label).isEmpty()) {
          found.put(names.lines(label), label);
        }
      }
    }
    if (found.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<Set<Heading>, Label> only = found.entrySet().iterator().next();
    int column = stubs.isEmpty() ? -1 : end(row, stubs.get(stubs.size() - 1));
    return Optional.of(new Row(row, column, only.getKey(), only.getValue(), own, false));
  }

  /** Nothing, the row next to it, that one and the one after it: rows of words alone. */
  private List<String> around(int row, int end, int step) {
    List<String> around = new ArrayList<>(List.of(""));
    String all = "";
    for (int i = 1; i <= BROKEN; i++) {
      int at = row + step * i;
      if (at < 0 || at >= table.rows() || Heads.hasFigures(table, at)) {
        break;
      }
      List<Field> stubs = stubs(at, end);
      if (stubs.isEmpty() || labelled(at, stubs).isPresent()) {
        break;
      }
      String words = stubs.get(stubs.size() - 1).text();
      all = step < 0 ? words + all : all + words;
      around.add(all);
    }
    return around;
  }
}
