package org.gongkai.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.document.PrintedTable;
import org.gongkai.form.Block;
import org.gongkai.form.Form;
import org.gongkai.form.Grid;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Layout;
import org.gongkai.form.Slot;
import org.gongkai.form.Table;

/**
 * A table that was left without its lines: one field a line, or fields apart by spaces. The
 * headings must be there, and as many figures behind a row's label as it has columns; that they
 * stand in the columns' order is then taken on trust, and told.
 */
public final class Sequence {

  private static final Pattern APART = Pattern.compile("[\\t|｜]+|[ \\u00A0\\u3000]{2,}");
  private static final int LONGEST = 60;

  private final Form form;
  private final Table table;
  private final Names names;
  private final List<Row> rows = new ArrayList<>();
  private final List<List<String>> printed = new ArrayList<>();
  private int first = -1;
  private int last = -1;

  /** Words, the figures behind them, and the line they begin in. */
  private record Row(int line, List<String> words, List<String> figures) {}

  /**
   * What was made of lines.
   *
   * @param first the first line that belongs to it, from 0
   * @param last the last
   */
  public record Found(PrintedTable table, int first, int last) {}

  private Sequence(Form form, Table table) {
    this.form = form;
    this.table = table;
    this.names = new Names(table);
  }

  /** The table among the lines of its section; nothing where no heading and row are found. */
  public static Optional<Found> of(Form form, Table table, List<String> lines) {
    Sequence sequence = new Sequence(form, table);
    for (int i = 0; i < lines.size(); i++) {
      sequence.line(i, lines.get(i));
    }
    if (table.layout() == Layout.ACROSS) {
      sequence.across();
    } else {
      sequence.grid();
    }
    return sequence.printed.size() < 2
        ? Optional.empty()
        : Optional.of(new Found(PrintedTable.of(sequence.printed), sequence.first, sequence.last));
  }

  private void line(int number, String line) {
    List<String> words = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    for (String token : tokens(line)) {
      boolean isFigure = Written.of(token).isFigure();
      if (!isFigure && !figures.isEmpty()) {
        words.addAll(figures); // figures between words are none of a table
        figures.clear();
      }
      (isFigure ? figures : words).add(token);
    }
    Row before = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (words.isEmpty() && figures.size() == 1 && before != null && isOpen(before)) {
      before.figures.add(figures.get(0));
    } else if (!words.isEmpty() || !figures.isEmpty()) {
      rows.add(new Row(number, words, figures));
    }
  }

  /** Whether single figures below still belong to it. */
  private static boolean isOpen(Row row) {
    return row.words.size() == 1 || row.words.isEmpty();
  }

  private static List<String> tokens(String line) {
    List<String> tokens = new ArrayList<>();
    for (String part : APART.split(line.strip())) {
      String[] words = part.strip().split(" ");
      boolean areFigures = Arrays.stream(words).allMatch(word -> Written.of(word).isNumber());
      tokens.addAll(areFigures ? List.of(words) : List.of(part.strip()));
    }
    tokens.removeIf(String::isEmpty);
    return tokens;
  }

  private void grid() {
    List<Row> gap = new ArrayList<>();
    for (Row row : rows) {
      if (row.figures.isEmpty()) {
        gap.add(row);
        continue;
      }
      if (!head(gap, row)) {
        gap.forEach(one -> printed.add(List.of(label(one))));
      }
      gap.clear();
      List<String> fields = new ArrayList<>(List.of(label(row)));
      fields.addAll(row.figures);
      printed.add(fields);
      last = row.line + (row.words.size() == 1 ? row.figures.size() : 0);
    }
    gap.stream().limit(2).forEach(one -> printed.add(List.of(label(one))));
    if (first < 0) {
      printed.clear();
    }
    pad();
  }

  private static String label(Row row) {
    String label = row.words.isEmpty() ? "" : row.words.get(row.words.size() - 1);
    return label.length() > LONGEST ? "" : label;
  }

  private void pad() {
    int width = printed.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < printed.size(); i++) {
      boolean isWords = printed.get(i).size() == 1;
      List<String> row = new ArrayList<>(printed.get(i));
      while (isWords && row.size() < width) {
        row.add("");
      }
      printed.set(i, row);
    }
  }

  /** Whether the words before a row are the headings of its block. */
  private boolean head(List<Row> gap, Row row) {
    String words = gap.stream().flatMap(one -> one.words.stream()).collect(Collectors.joining());
    String letters = letters(words);
    for (Block block : table.blocks()) {
      String head = block.figureColumns().map(column -> core(column)).collect(Collectors.joining());
      boolean isHead =
          hasAll(letters, head) && (block.width() == 1 || gap.size() > 1 || isOneLine(gap));
      if (isHead && isRowOf(block, gap, row)) {
        first = first < 0 ? gap.get(0).line : first;
        List<String> fields = new ArrayList<>(List.of(""));
        block.figureColumns().forEach(column -> fields.add(printed(column, words)));
        printed.add(fields);
        return true;
      }
    }
    if (Label.of(words).full().length() > 1 && gap.size() > 1 && first >= 0 && isTitled(gap)) {
      List<String> fields = new ArrayList<>(List.of(""));
      gap.forEach(one -> fields.addAll(one.words));
      printed.add(fields);
      return true;
    }
    return false;
  }

  private boolean isTitled(List<Row> gap) {
    return gap.stream().flatMap(one -> one.words.stream()).map(Label::of).anyMatch(names::isOver);
  }

  private static boolean isOneLine(List<Row> gap) {
    return gap.size() == 1 && gap.get(0).words.size() > 1;
  }

  /** Headings that two blocks share are those of the block the row belongs to. */
  private boolean isRowOf(Block block, List<Row> gap, Row row) {
    boolean isKnown =
        names.lines(Label.of(label(row))).stream()
            .anyMatch(line -> names.block(line).equals(block));
    return isKnown || table.blocks().size() == 1;
  }

  private static String core(Heading column) {
    return Label.of(column.label().zh()).core();
  }

  /** With the unit only where the source has one. */
  private static String printed(Heading column, String words) {
    String label = column.label().zh().replaceAll("[（(].*[）)]", "");
    String unit = WrittenReader.money(words);
    return column.kind() != Kind.AMOUNT || unit.isEmpty()
        ? label
        : label + (unit.equals("wanyuan") ? "（单位：万元）" : "（单位：元）");
  }

  private static String letters(String words) {
    return Label.of(words.length() > 190 ? words.substring(words.length() - 190) : words).full();
  }

  /** Whether every letter of a heading is there, as often as it is needed. */
  private static boolean hasAll(String letters, String head) {
    Map<Integer, Integer> left = new HashMap<>();
    letters.chars().forEach(letter -> left.merge(letter, 1, Integer::sum));
    return head.chars().allMatch(letter -> left.merge(letter, -1, Integer::sum) >= 0);
  }

  /** All headings in the form's order, and one row of as many figures. */
  private void across() {
    List<Label> labels = new ArrayList<>();
    int begin = -1;
    for (Row row : rows) {
      for (String word : row.words) {
        Label label = Label.of(word);
        if (!names.columns(label).isEmpty() || !names.lines(label).isEmpty()) {
          labels.add(label);
          begin = begin < 0 ? row.line : begin;
        }
      }
      if (row.figures.isEmpty()) {
        continue;
      }
      boolean isWhole =
          row.figures.size()
              == form.cells().all().stream().filter(cell -> cell.table() == table).count();
      if (isWhole && isInOrder(labels)) {
        first = begin;
        last = row.line + (row.words.size() == 1 ? row.figures.size() : 0);
        fill(row.figures);
        return;
      }
    }
  }

  private boolean isInOrder(List<Label> labels) {
    List<Heading> columns =
        labels.stream().map(names::columns).flatMap(Collection::stream).toList();
    List<Heading> lines = labels.stream().map(names::lines).flatMap(Collection::stream).toList();
    List<Heading> expected = new ArrayList<>();
    table.figureLines().forEach(line -> names.block(line).figureColumns().forEach(expected::add));
    return columns.equals(expected) && lines.equals(names.order());
  }

  private void fill(List<String> figures) {
    int next = 0;
    for (List<Slot> row : Grid.of(form, table).expanded()) {
      List<String> fields = new ArrayList<>();
      for (Slot slot : row) {
        if (slot instanceof Slot.Value) {
          fields.add(figures.get(next++));
        } else {
          fields.add(slot instanceof Slot.Heading heading ? heading.label().zh() : "");
        }
      }
      printed.add(fields);
    }
  }
}
