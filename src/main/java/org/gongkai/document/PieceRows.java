package org.gongkai.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table as Word keeps it: each row has its pieces from left to right, and a piece may say that it
 * goes on from the row above.
 */
public final class PieceRows {

  private final List<List<Piece>> rows = new ArrayList<>();

  /**
   * A field, or a part of one.
   *
   * @param column its first position
   * @param goesOn whether it is the rest of the field above
   */
  public record Piece(String text, int column, int width, boolean goesOn, boolean isChanged) {

    /** This with the piece at its right. */
    public Piece and(Piece next) {
      return new Piece(
          (text + " " + next.text).strip(),
          column,
          width + next.width,
          goesOn,
          isChanged || next.isChanged);
    }
  }

  public void add(List<Piece> row) {
    rows.add(row);
  }

  public PrintedTable table() {
    PrintedTable.Draft draft = new PrintedTable.Draft();
    Set<String> covered = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      draft.row();
      for (Piece piece : rows.get(row)) {
        if (covered.contains(row + ":" + piece.column)) {
          continue;
        }
        int height = height(row, piece);
        for (int below = 1; below < height; below++) {
          covered.add(row + below + ":" + piece.column);
        }
        draft.field(piece.text, piece.width, height, piece.isChanged);
      }
    }
    return draft.done();
  }

  private int height(int row, Piece piece) {
    int height = 1;
    while (row + height < rows.size()
        && rows.get(row + height).stream()
            .anyMatch(
                one -> one.goesOn && one.column == piece.column && one.width == piece.width)) {
      height++;
    }
    return height;
  }
}
