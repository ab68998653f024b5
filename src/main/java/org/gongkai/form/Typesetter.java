package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.language.Text;

/** Sets a table as its form prints it: what stands in which row, over how many columns and rows. */
final class Typesetter {

  private final Form form;
  private final Table table;
  private final List<Grid.Part> parts = new ArrayList<>();
  private List<List<Slot>> rows = new ArrayList<>();

  /** In how many columns the row headings of the block stand. */
  private int stubs = 1;

  /** How many columns the block's last one spans beside its own. */
  private int extra;

  Typesetter(Form form, Table table) {
    this.form = form;
    this.table = table;
  }

  Grid grid() {
    Block first = table.blocks().get(0);
    switch (table.layout()) {
      case ACROSS -> across(first);
      case LIST -> list(first);
      case GRID -> {
        if (table.blocks().size() > 1) {
          table.blocks().forEach(this::block);
        } else {
          single(first);
        }
      }
    }
    return new Grid(table, stubs, parts);
  }

  private void single(Block block) {
    stubs = depth(block.lines());
    heads(block.columns());
    part(true);
    block.lines().forEach(line -> line(line, 0, true));
    part(false);
  }

  /** A block with headings of its own, as wide as the widest block of the table. */
  private void block(Block block) {
    int widest = table.blocks().stream().mapToInt(Block::width).max().orElse(1);
    extra = widest - block.width();
    row().add(heading(block.title(), Slot.Over.BLOCK, true, widest + 1));
    List<Slot> heads = row();
    heads.add(new Slot.Corner(table.corner(), Slot.Span.ONE));
    List<Heading> columns = block.figureColumns().toList();
    for (int i = 0; i < columns.size(); i++) {
      int width = i == columns.size() - 1 ? 1 + extra : 1;
      heads.add(heading(columns.get(i).label(), Slot.Over.COLUMN, false, width));
    }
    block.lines().forEach(line -> line(line, 0, true));
    part(false);
  }

  /** The rows of headings above the figures; the corner stands where they meet the row headings. */
  private void heads(List<Heading> columns) {
    int depth = depth(columns);
    List<Heading> level = columns;
    for (int place = 0; place < depth; place++) {
      List<Slot> row = row();
      if (place == 0) {
        row.add(new Slot.Corner(table.corner(), new Slot.Span(stubs, depth)));
      }
      List<Heading> next = new ArrayList<>();
      for (Heading heading : level) {
        boolean isLeaf = heading.below().isEmpty();
        Slot.Span span = new Slot.Span(heading.span(), isLeaf ? depth - place : 1);
        row.add(new Slot.Heading(heading.label(), Slot.Over.COLUMN, place, !isLeaf, span));
        next.addAll(heading.below());
      }
      level = next;
    }
  }

  /**
   * @param place the column of row headings it stands in, from 0
   * @param opens whether it begins a row
   */
  private void line(Heading line, int place, boolean opens) {
    List<Slot> row = opens ? row() : rows.get(rows.size() - 1);
    boolean isLeaf = line.below().isEmpty();
    Slot.Span span = isLeaf ? new Slot.Span(stubs - place, 1) : new Slot.Span(1, line.span());
    row.add(new Slot.Heading(line.label(), Slot.Over.ROW, place, !isLeaf, span));
    if (isLeaf) {
      values(line, row);
    }
    for (int i = 0; i < line.below().size(); i++) {
      line(line.below().get(i), place + 1, i > 0);
    }
  }

  private void across(Block block) {
    stubs = 0;
    int depth = depth(block.lines());
    List<Heading> level = block.lines();
    for (int place = 0; place < depth; place++) {
      List<Slot> row = row();
      List<Heading> next = new ArrayList<>();
      for (Heading heading : level) {
        int height = heading.below().isEmpty() ? depth - place : 1;
        Slot.Span span = new Slot.Span(heading.span() * block.width(), height);
        row.add(new Slot.Heading(heading.label(), Slot.Over.COLUMN, place, true, span));
        next.addAll(heading.below());
      }
      level = next;
    }
    List<Slot> heads = row();
    block.figureLines().forEach(line -> leaves(block, depth, heads));
    part(true);
    List<Slot> figures = row();
    block.figureLines().forEach(line -> values(line, figures));
    part(false);
  }

  private static void leaves(Block block, int depth, List<Slot> row) {
    block
        .figureColumns()
        .forEach(
            column ->
                row.add(
                    new Slot.Heading(
                        column.label(), Slot.Over.COLUMN, depth, false, Slot.Span.ONE)));
  }

  private void list(Block block) {
    List<Slot> heads = row();
    heads.add(new Slot.Corner(table.corner(), Slot.Span.ONE));
    heads.add(heading(table.unitHeading(), Slot.Over.COLUMN, false, 1));
    leaves(block, 0, heads);
    part(true);
    block.lines().forEach(line -> listLine(line, 0, block.width()));
    part(false);
  }

  /** A heading without figures is a row of its own. */
  private void listLine(Heading line, int depth, int width) {
    boolean isGroup = !line.hasFigures();
    Slot.Span span = new Slot.Span(isGroup ? width + 2 : 1, 1);
    List<Slot> row = row();
    row.add(new Slot.Heading(line.label(), Slot.Over.ROW, depth, isGroup, span));
    if (!isGroup) {
      row.add(new Slot.Unit(line.unit(), Slot.Span.ONE));
      values(line, row);
    }
    line.below().forEach(below -> listLine(below, depth + 1, width));
  }

  private void values(Heading line, List<Slot> row) {
    List<Cell> cells = form.cells().of(table, line);
    for (int i = 0; i < cells.size(); i++) {
      int width = i == cells.size() - 1 ? 1 + extra : 1;
      row.add(new Slot.Value(cells.get(i), new Slot.Span(width, 1)));
    }
  }

  private List<Slot> row() {
    List<Slot> row = new ArrayList<>();
    rows.add(row);
    return row;
  }

  private void part(boolean isHead) {
    parts.add(new Grid.Part(isHead, rows));
    rows = new ArrayList<>();
  }

  private static Slot.Heading heading(Text label, Slot.Over over, boolean isGroup, int width) {
    return new Slot.Heading(label, over, 0, isGroup, new Slot.Span(width, 1));
  }

  private static int depth(List<Heading> headings) {
    return headings.stream().mapToInt(Heading::depth).max().orElse(0);
  }
}
