package org.gongkai.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures of a form in printed order, found by number, by address or by row. */
public final class Cells {

  private final List<Cell> cells = new ArrayList<>();
  private final Map<String, Cell> byAddress = new HashMap<>();
  private final Map<String, List<Cell>> byLine = new HashMap<>();
  private final List<Cell> amounts = new ArrayList<>();

  private Cells() {}

  static Cells of(List<Table> tables) {
    Cells all = new Cells();
    for (Table table : tables) {
      for (Block block : table.blocks()) {
        block
            .figureLines()
            .forEach(line -> block.figureColumns().forEach(column -> all.add(table, line, column)));
      }
    }
    return all;
  }

  private void add(Table table, Heading line, Heading column) {
    String row = table.key() + "." + line.key();
    Cell cell = new Cell(cells.size(), row + "." + column.key(), table, line, column);
    if (byAddress.put(cell.address(), cell) != null) {
      throw new IllegalArgumentException("a form has two cells with the address " + cell.address());
    }
    cells.add(cell);
    if (cell.kind() == Kind.AMOUNT) {
      amounts.add(cell);
    }
    byLine.computeIfAbsent(row, key -> new ArrayList<>()).add(cell);
  }

  public List<Cell> all() {
    return Collections.unmodifiableList(cells);
  }

  /** The figures that are money. */
  public List<Cell> amounts() {
    return Collections.unmodifiableList(amounts);
  }

  public int count() {
    return cells.size();
  }

  public Cell get(int number) {
    return cells.get(number);
  }

  public Optional<Cell> find(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  public Iterable<String> addresses() {
    return byAddress.keySet();
  }

  /** The figures of one printed row, in printed order. */
  public List<Cell> of(Table table, Heading line) {
    return byLine.get(table.key() + "." + line.key());
  }
}
