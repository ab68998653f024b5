package org.gongkai.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.document.PrintedTable;
import org.gongkai.document.PrintedTable.Field;
import org.gongkai.form.Heading;

/** Finds the rows of a published table that head its columns. */
final class Heads {

  private final PrintedTable table;
  private final Names names;
  private final Map<Field, Label> labels;
  private final List<Names> others;
  private final List<Names> beside;

  /**
   * @param others what other forms call the rows and columns of this table
   * @param beside what the other tables of the form call theirs
   */
  Heads(
      PrintedTable table,
      Map<Field, Label> labels,
      Names names,
      List<Names> others,
      List<Names> beside) {
    this.table = table;
    this.labels = labels;
    this.names = names;
    this.others = others;
    this.beside = beside;
  }

  /** The fields of a table with their labels, read once. */
  static Map<Field, Label> labels(PrintedTable table) {
    Map<Field, Label> labels = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.columns(); column++) {
        table
            .at(row, column)
            .ifPresent(f -> labels.computeIfAbsent(f, one -> Label.of(one.text())));
      }
    }
    return labels;
  }

  List<Head> all() {
    List<Head> heads = new ArrayList<>();
    int row = 0;
    while (row < table.rows()) {
      if (hasFigures(table, row)) {
        row++;
        continue;
      }
      int end = row;
      while (end + 1 < table.rows() && !hasFigures(table, end + 1) && !isLine(end + 1)) {
        end++;
      }
      head(row, end).ifPresent(heads::add);
      row = end + 1;
    }
    return heads;
  }

  static boolean hasFigures(PrintedTable table, int row) {
    for (int column = 0; column < table.columns(); column++) {
      if (table.at(row, column).filter(f -> Written.of(f.text()).isFigure()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row without figures is one of the form's rows, left blank. */
  private boolean isLine(int row) {
    boolean isLine = false;
    for (int column = 0; column < table.columns(); column++) {
      Label label = label(row, column);
      isLine |= !names.lines(label).isEmpty() && names.columns(label).isEmpty();
    }
    return isLine && !isAcross(row);
  }

  /** Rows of a table printed across stand above its columns. */
  private boolean isAcross(int row) {
    for (int below = row; below < Math.min(row + 3, table.rows()); below++) {
      if (hasFigures(table, below)) {
        return false;
      }
      if (columnsIn(below).size() > 1) {
        return true;
      }
    }
    return false;
  }

  private Set<Field> columnsIn(int row) {
    Set<Field> found = new HashSet<>();
    for (int column = 0; column < table.columns(); column++) {
      if (!names.columns(label(row, column)).isEmpty()) {
        table.at(row, column).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Head> head(int top, int bottom) {
    Map<Integer, Head.Found> columns = new HashMap<>();
    Map<Integer, String> words = new HashMap<>();
    Set<Integer> strange = new HashSet<>();
    for (int column = 0; column < table.columns(); column++) {
      List<Field> over = over(top, bottom, column);
      int at = column;
      found(over)
          .ifPresentOrElse(
              found -> columns.put(at, found),
              () -> {
                if (over.stream()
                    .map(labels::get)
                    .anyMatch(one -> !one.isEmpty() && !names.knows(one))) {
                  strange.add(at);
                }
              });
      words.put(
          column,
          columns.containsKey(column)
              ? String.join(" ", over.stream().map(Field::text).toList())
              : over.stream()
                  .map(Field::text)
                  .reduce("", (one, next) -> next.isBlank() ? one : next));
    }
    boolean isForeign = isAny(top, bottom, this::isForeign);
    if (isEnough(columns)) {
      return Optional.of(new Head(top, bottom, columns, words, strange, isForeign));
    }
    // Headings that are there and are not understood must not leave the rows to those before them.
    return isForeign || isAny(top, bottom, names::isOver) || isBeside(top, bottom)
        ? Optional.of(new Head(top, bottom, Map.of(), words, strange, isForeign))
        : Optional.empty();
  }

  /** Whether they head another table of the form, which stands in the same sheet. */
  private boolean isBeside(int top, int bottom) {
    for (Names its : beside) {
      Set<Heading> found = new HashSet<>();
      for (int row = top; row <= bottom; row++) {
        for (int column = 0; column < table.columns(); column++) {
          Label label = label(row, column);
          found.addAll(names.knows(label) ? Set.of() : its.columns(label));
        }
      }
      if (found.size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** A word that may be a row as well heads columns only beside another. */
  private boolean isEnough(Map<Integer, Head.Found> columns) {
    Set<Heading> all = new HashSet<>();
    columns.values().forEach(found -> all.addAll(found.columns()));
    return all.size() > 1 || all.stream().anyMatch(names::isAlone);
  }

  private boolean isForeign(Label label) {
    return !names.knows(label)
        && others.stream().anyMatch(other -> !other.columns(label).isEmpty());
  }

  private boolean isAny(int top, int bottom, Predicate<Label> what) {
    for (int row = top; row <= bottom; row++) {
      for (int column = 0; column < table.columns(); column++) {
        if (what.test(label(row, column))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What stands over a column, the highest first. */
  List<Field> over(int top, int bottom, int column) {
    List<Field> over = new ArrayList<>();
    for (int row = top; row <= bottom; row++) {
      table
          .at(row, column)
          .filter(field -> over.isEmpty() || !over.get(over.size() - 1).equals(field))
          .ifPresent(over::add);
    }
    return over;
  }

  /** The lowest heading of figures among them, which may be broken over several. */
  private Optional<Head.Found> found(List<Field> over) {
    for (int last = over.size() - 1; last >= 0; last--) {
      if (labels.get(over.get(last)).isEmpty()) {
        continue;
      }
      for (int first = last; first >= 0; first--) {
        Label label = joined(over.subList(first, last + 1));
        Set<Heading> columns = names.columns(label);
        if (!columns.isEmpty()) {
          return Optional.of(new Head.Found(columns, over.get(last), label));
        }
      }
    }
    return Optional.empty();
  }

  private Label joined(List<Field> fields) {
    return fields.size() == 1
        ? labels.get(fields.get(0))
        : Label.of(String.join("", fields.stream().map(Field::text).toList()));
  }

  private Label label(int row, int column) {
    return table.at(row, column).map(labels::get).orElse(Label.NONE);
  }
}
