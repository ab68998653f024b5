package org.gongkai.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.document.Remark;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;

/**
 * What all fragments of one table say together. Where two say different things none is chosen; what
 * no fragment says is asked for.
 */
final class Gathering {

  /** Of so many figures told differently there are two reports, not a row too many. */
  private static final int REPORTS = 8;

  private final Form form;
  private final Table table;
  private final List<Fragment> fragments;
  private final Map<Cell, Figure> figures = new LinkedHashMap<>();
  private final Map<Cell, String> words = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<Cell> asked = new LinkedHashSet<>();
  private final Set<Remark.Kind> notes = EnumSet.noneOf(Remark.Kind.class);
  private final Set<Heading> twice = new LinkedHashSet<>();
  private boolean isSeveral;

  Gathering(Form form, Table table, List<Fragment> fragments) {
    this.form = form;
    this.table = table;
    this.fragments = fragments;
    contradictions();
    for (Cell cell : form.cells().all()) {
      if (cell.table() == table && !isSeveral) {
        cell(cell);
      }
    }
    doubts();
    notes();
  }

  Map<Cell, Figure> figures() {
    return figures;
  }

  Map<Cell, String> words() {
    return words;
  }

  List<Remark> remarks() {
    return remarks;
  }

  private List<Fragment.Entry> entries(Cell cell) {
    return fragments.stream()
        .flatMap(one -> one.entries.getOrDefault(cell, List.of()).stream())
        .toList();
  }

  private void contradictions() {
    int contradicted = 0;
    for (Cell cell : form.cells().all()) {
      Set<Written> said = new LinkedHashSet<>();
      if (cell.table() == table) {
        entries(cell).forEach(entry -> said.add(Written.of(entry.field().text()).bare()));
      }
      if (said.size() > 1) {
        contradicted++;
        twice.add(cell.line());
      }
    }
    isSeveral = contradicted >= REPORTS && fragments.size() > 1 || twice.size() > 2;
    if (isSeveral) {
      remarks.add(
          new Remark(
              Remark.Kind.SEVERAL_REPORTS,
              Remark.FILE,
              Text.of(
                  "“" + table.title().zh() + "”在文件里有数字不同的几份，没有选其中一份",
                  "the file has several tables '"
                      + table.title().en()
                      + "' with different figures; none was chosen")));
    }
  }

  private void cell(Cell cell) {
    List<Fragment.Entry> entries = entries(cell);
    boolean isTroubled =
        fragments.stream()
            .flatMap(one -> one.troubles.stream())
            .anyMatch(trouble -> isAbout(trouble, cell));
    if (entries.isEmpty() || isTroubled || twice.contains(cell.line())) {
      return;
    }
    Reading reading = Reading.of(cell, entries.get(0));
    words.put(cell, entries.get(0).field().text());
    reading.figure().ifPresent(figure -> figures.put(cell, figure));
    reading.doubt().ifPresent(remarks::add);
    reading.doubt().ifPresent(doubt -> asked.add(cell));
    if (reading.written() instanceof Written.Number number && reading.figure().isPresent()) {
      mended(cell, number);
    }
    if (reading.written() instanceof Written.Blank && reading.figure().isPresent()) {
      notes.add(Remark.Kind.BLANK_CELLS);
    }
  }

  private static boolean isAbout(Fragment.Trouble trouble, Cell cell) {
    return trouble.line().equals(cell.line())
        && (trouble.column().isEmpty() || trouble.column().equals(cell.column().key()));
  }

  /** What few cells have is told of each, what may be in all of them of the table. */
  private void mended(Cell cell, Written.Number number) {
    for (Remark.Kind kind : number.mended()) {
      if (kind == Remark.Kind.SIGNED_WORDS || kind == Remark.Kind.UNIT_IN_CELL) {
        String words = Excerpt.of(entries(cell).get(0).field().text().strip());
        remarks.add(
            new Remark(
                kind,
                cell.address(),
                Text.of(
                    cell.label().zh() + "：“" + words + "”读作 " + number.value().toPlainString(),
                    cell.label().en()
                        + ": '"
                        + words
                        + "' read as "
                        + number.value().toPlainString())));
      } else {
        notes.add(kind);
      }
    }
  }

  private void doubts() {
    if (fragments.stream().anyMatch(one -> one.isForeign)) {
      remarks.add(
          new Remark(
              Remark.Kind.HEADER_OF_OTHER_FORM,
              table.key(),
              Text.of(
                  "“" + table.title().zh() + "”有另一年份格式的表头，其下的数没有读入",
                  "'"
                      + table.title().en()
                      + "' has headings of another year's form; the figures below them are left out")));
    }
    fragments.stream()
        .flatMap(one -> one.strangers.stream())
        .distinct()
        .forEach(label -> remarks.add(Doubts.extraRow(table, label)));
    twice.stream()
        .filter(line -> !isSeveral)
        .forEach(line -> remarks.add(Doubts.twice(table, line)));
    if (fragments.stream().allMatch(one -> one.entries.isEmpty() && one.troubles.isEmpty())) {
      remarks.add(Doubts.noTable(table));
    } else if (!isSeveral) {
      Set<String> unknown = unknownColumns();
      table.figureLines().forEach(line -> missing(line, unknown));
    }
  }

  /** Columns that several rows miss: told once. */
  private Set<String> unknownColumns() {
    Map<String, List<Cell>> missed = new LinkedHashMap<>();
    for (Fragment.Trouble trouble :
        fragments.stream().flatMap(one -> one.troubles.stream()).toList()) {
      form.cells().of(table, trouble.line()).stream()
          .filter(cell -> trouble.kind() == Fragment.Trouble.Kind.NO_COLUMN)
          .filter(cell -> cell.column().key().equals(trouble.column()))
          .filter(cell -> !figures.containsKey(cell))
          .forEach(
              cell -> missed.computeIfAbsent(trouble.column(), key -> new ArrayList<>()).add(cell));
    }
    missed.values().removeIf(cells -> cells.size() < 2);
    List<String> strange =
        fragments.stream().flatMap(one -> one.strangeColumns.stream()).distinct().toList();
    missed.values().forEach(cells -> remarks.add(Doubts.column(table, cells.get(0), strange)));
    return missed.keySet();
  }

  private void missing(Heading line, Set<String> told) {
    List<Cell> cells = form.cells().of(table, line);
    List<Cell> open =
        cells.stream()
            .filter(cell -> !figures.containsKey(cell) && !asked.contains(cell))
            .filter(cell -> !told.contains(cell.column().key()))
            .toList();
    if (open.isEmpty() || twice.contains(line)) {
      return;
    }
    List<Fragment.Trouble.Kind> why =
        fragments.stream()
            .flatMap(one -> one.troubles.stream())
            .filter(trouble -> open.stream().anyMatch(cell -> isAbout(trouble, cell)))
            .map(Fragment.Trouble::kind)
            .distinct()
            .toList();
    boolean isForeign = fragments.stream().anyMatch(one -> one.isForeign);
    if (isForeign && why.equals(List.of(Fragment.Trouble.Kind.NO_COLUMN))) {
      return;
    }
    remarks.add(
        open.size() == cells.size()
            ? Doubts.row(table, line, why)
            : Doubts.cells(table, line, open, why));
  }

  private void notes() {
    Map<Heading, String> aliases = new LinkedHashMap<>();
    fragments.forEach(one -> aliases.putAll(one.aliases));
    aliases.entrySet().stream()
        .sorted(Comparator.comparing(entry -> table.figureLines().toList().indexOf(entry.getKey())))
        .forEach(entry -> remarks.add(Doubts.alias(table, entry.getKey(), entry.getValue())));
    if (fragments.stream().anyMatch(one -> one.isTraditional)) {
      notes.add(Remark.Kind.TRADITIONAL_SCRIPT);
    }
    if (fragments.stream().anyMatch(one -> one.isUnusual && one.size() > 0)) {
      notes.add(Remark.Kind.LAYOUT_DIFFERS);
    }
    notes.forEach(kind -> remarks.add(new Remark(kind, table.key(), Doubts.note(table, kind))));
  }
}
