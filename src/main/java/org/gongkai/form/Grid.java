package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statutory table as it is printed: rows of headings, corners, units and figures, each with its
 * span. A field stands in the row and column where it begins; the positions it covers beside and
 * below are taken. Pages, workbooks and documents print this; a published table is read against it.
 *
 * @param stubs in how many columns the headings of the rows stand
 */
public record Grid(Table table, int stubs, List<Part> parts) {

  /**
   * Rows that are kept together: the headings over the figures, or figures with their headings.
   *
   * @param isHead whether it holds the headings of all columns, to be repeated on every sheet
   */
  public record Part(boolean isHead, List<List<Slot>> rows) {
    public Part {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  public Grid {
    parts = List.copyOf(parts);
  }

  /** A table of the form as the form prints it. */
  public static Grid of(Form form, Table table) {
    return new Typesetter(form, table).grid();
  }

  public List<List<Slot>> rows() {
    return parts.stream().flatMap(part -> part.rows().stream()).toList();
  }

  /** Whether its columns have headings that hold for the whole table. */
  public boolean hasHead() {
    return parts.get(0).isHead();
  }

  /** The places of the figures in printed order. */
  public Stream<Slot.Value> values() {
    return values(rows().stream().flatMap(List::stream));
  }

  /** The most figures that stand side by side. */
  public int figuresAbreast() {
    return rows().stream().mapToInt(row -> (int) values(row.stream()).count()).max().orElse(0);
  }

  private static Stream<Slot.Value> values(Stream<Slot> slots) {
    return slots.filter(Slot.Value.class::isInstance).map(Slot.Value.class::cast);
  }

  /** Every position of the table with the field that covers it, rows of equal length. */
  public List<List<Slot>> expanded() {
    List<Slot[]> taken = new ArrayList<>();
    int top = 0;
    for (List<Slot> row : rows()) {
      for (Slot slot : row) {
        place(slot, top, taken);
      }
      top++;
    }
    return taken.stream().map(List::of).toList();
  }

  private void place(Slot slot, int top, List<Slot[]> taken) {
    int left = 0;
    while (row(taken, top)[left] != null) {
      left++;
    }
    for (int down = 0; down < slot.span().rows(); down++) {
      Slot[] row = row(taken, top + down);
      for (int across = 0; across < slot.span().columns(); across++) {
        row[left + across] = slot;
      }
    }
  }

  private Slot[] row(List<Slot[]> taken, int number) {
    while (taken.size() <= number) {
      taken.add(new Slot[width()]);
    }
    return taken.get(number);
  }

  /** How many columns it has. */
  public int width() {
    return parts.get(0).rows().get(0).stream().mapToInt(slot -> slot.span().columns()).sum();
  }
}
