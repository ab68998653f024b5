package org.gongkai.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.PrintedTable;
import org.gongkai.document.PrintedTable.Field;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;

/**
 * Reads a published table of one row of figures, the rows of the form side by side above it. What
 * stands over the columns of a row must be all its columns in order: else it is not known where one
 * row ends.
 */
final class AcrossReading {

  private final Form form;
  private final Table table;
  private final Names names;
  private final PrintedTable printed;
  private final Map<Field, Label> labels;
  private final Fragment fragment = new Fragment();

  AcrossReading(
      Form form, Table table, Names names, PrintedTable printed, Map<Field, Label> labels) {
    this.form = form;
    this.table = table;
    this.names = names;
    this.printed = printed;
    this.labels = labels;
  }

  Fragment read(List<Head> heads) {
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).top() : printed.rows();
      read(heads.get(i), end);
    }
    return fragment;
  }

  /** The positions one heading stands over. */
  private record Span(int from, int to) {}

  private void read(Head head, int end) {
    List<Span> spans = spans(head);
    Map<Heading, List<Span>> lines = lines(head, spans);
    if (lines.isEmpty()) {
      return;
    }
    Optional<Integer> row = row(head, end).filter(one -> !isUneven(one, head));
    // One heading that is gone moves all those after it: all are understood, or none.
    boolean isSure = row.isPresent() && isAll(head, lines, spans.size());
    for (Heading line : lines.keySet()) {
      if (isSure) {
        cells(line, lines.get(line), row.get(), head);
      } else {
        fragment.troubles.add(new Fragment.Trouble(line, "", Fragment.Trouble.Kind.UNEVEN));
      }
    }
  }

  private static List<Span> spans(Head head) {
    List<Span> spans = new ArrayList<>();
    for (int position : head.columns().keySet().stream().sorted().toList()) {
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      boolean isSame =
          last != null
              && last.to == position - 1
              && head.columns().get(last.from).field().equals(head.columns().get(position).field());
      if (isSame) {
        spans.set(spans.size() - 1, new Span(last.from, position));
      } else {
        spans.add(new Span(position, position));
      }
    }
    return spans;
  }

  private boolean isAll(Head head, Map<Heading, List<Span>> lines, int all) {
    int placed = lines.values().stream().mapToInt(List::size).sum();
    return placed == all
        && lines.entrySet().stream()
            .allMatch(
                line ->
                    isWhole(
                        head,
                        line.getValue(),
                        names.block(line.getKey()).figureColumns().toList()));
  }

  private void cells(Heading line, List<Span> spans, int row, Head head) {
    List<Cell> cells = form.cells().of(table, line);
    for (int i = 0; i < cells.size(); i++) {
      Span span = spans.get(i);
      Field field = printed.at(row, span.from).orElseThrow();
      fragment.isTraditional |= head.columns().get(span.from).label().isTraditional();
      if (isAlone(row, span, field)) {
        fragment.add(cells.get(i), new Fragment.Entry(field, head.words().get(span.from), ""));
      } else {
        fragment.troubles.add(
            new Fragment.Trouble(line, cells.get(i).column().key(), Fragment.Trouble.Kind.MERGED));
      }
    }
  }

  /** Whether a field stands under all of its heading, and under no other. */
  private boolean isAlone(int row, Span span, Field field) {
    for (int position = 0; position < printed.columns(); position++) {
      boolean isHere = printed.at(row, position).filter(field::equals).isPresent();
      boolean isUnder = span.from <= position && position <= span.to;
      if (isHere != isUnder) {
        return false;
      }
    }
    return true;
  }

  /** The columns under each row of the form. */
  private Map<Heading, List<Span>> lines(Head head, List<Span> spans) {
    Map<Heading, List<Span>> lines = new LinkedHashMap<>();
    Optional<Heading>[] filled = filled(head);
    for (Span span : spans) {
      filled[span.from].ifPresent(
          line -> lines.computeIfAbsent(line, key -> new ArrayList<>()).add(span));
    }
    return lines;
  }

  /** The row of the form over each position; where nothing stands, the one at its left goes on. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private Optional<Heading>[] filled(Head head) {
    Optional<Heading>[] filled = new Optional[printed.columns()];
    for (int position = 0; position < filled.length; position++) {
      filled[position] = line(head, position);
      if (filled[position].isEmpty() && position > 0 && isSilent(head, position)) {
        filled[position] = filled[position - 1];
      }
    }
    return filled;
  }

  private boolean isSilent(Head head, int position) {
    return over(head, position).stream()
        .map(labels::get)
        .allMatch(label -> label.isEmpty() || !names.columns(label).isEmpty());
  }

  private Optional<Heading> line(Head head, int position) {
    Set<Heading> found = new LinkedHashSet<>();
    for (Field field : over(head, position)) {
      Label label = labels.get(field);
      Set<Heading> lines = names.lines(label);
      fragment.isTraditional |= !lines.isEmpty() && label.isTraditional();
      found.addAll(lines);
      Set<Heading> groups = names.lineGroups(label);
      found.removeIf(
          line ->
              !groups.isEmpty()
                  && groups.stream().noneMatch(group -> group.all().anyMatch(line::equals)));
    }
    List<Heading> groups =
        over(head, position).stream()
            .flatMap(field -> names.lineGroups(labels.get(field)).stream())
            .toList();
    boolean fits = groups.stream().allMatch(group -> group.all().anyMatch(found::contains));
    return found.size() == 1 && fits ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private List<Field> over(Head head, int position) {
    return new Heads(printed, labels, names, List.of(), List.of())
        .over(head.top(), head.bottom(), position);
  }

  private static boolean isWhole(Head head, List<Span> spans, List<Heading> columns) {
    if (spans.size() != columns.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      boolean isNext = i == 0 || spans.get(i).from == spans.get(i - 1).to + 1;
      if (!isNext || !head.columns().get(spans.get(i).from).columns().contains(columns.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The one row with figures, or the one that is left blank. */
  private Optional<Integer> row(Head head, int end) {
    List<Integer> figures = new ArrayList<>();
    List<Integer> blanks = new ArrayList<>();
    for (int row = head.bottom() + 1; row < end; row++) {
      (Heads.hasFigures(printed, row) ? figures : blanks).add(row);
    }
    List<Integer> chosen = figures.isEmpty() ? blanks : figures;
    return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
  }

  private boolean isUneven(int row, Head head) {
    for (int position = 0; position < printed.columns(); position++) {
      Optional<Field> field = printed.at(row, position);
      boolean isFigure = field.filter(one -> Written.of(one.text()).isFigure()).isPresent();
      boolean isHeaded = head.columns().containsKey(position);
      if (isHeaded && field.isEmpty() || isFigure && !isHeaded) {
        return true;
      }
    }
    return false;
  }
}
