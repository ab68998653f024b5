package org.gongkai.document.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gongkai.document.PieceRows;
import org.gongkai.document.PrintedTable;

/** A table of Word 97–2003: its columns are told by the edges of its fields. */
final class TableBinary {

  /** Edges nearer than this, in twentieths of a point, are one. */
  private static final int NEAR = 40;

  private final WordBinary words;
  private final Table table;
  private final List<Integer> edges = new ArrayList<>();

  TableBinary(WordBinary words, Table table) {
    this.words = words;
    this.table = table;
    TreeSet<Integer> all = new TreeSet<>();
    for (TableCell cell : cells()) {
      all.add(cell.getLeftEdge());
      all.add(cell.getLeftEdge() + cell.getWidth());
    }
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
        edges.add(edge);
      }
    }
  }

  List<TableCell> cells() {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      cells.addAll(cells(table.getRow(i)));
    }
    return cells;
  }

  private static List<TableCell> cells(TableRow row) {
    List<TableCell> cells = new ArrayList<>();
    for (int i = 0; i < row.numCells(); i++) {
      cells.add(row.getCell(i));
    }
    return cells;
  }

  /** Whether tables lie in its fields: then it only lays out the page. */
  boolean holdsTables() {
    for (TableCell cell : cells()) {
      for (int i = 0; i < cell.numParagraphs(); i++) {
        if (cell.getParagraph(i).getTableLevel() > table.getTableLevel()) {
          return true;
        }
      }
    }
    return false;
  }

  PrintedTable table() {
    PieceRows pieces = new PieceRows();
    for (int i = 0; i < table.numRows(); i++) {
      pieces.add(pieces(table.getRow(i)));
    }
    return pieces.table();
  }

  private List<PieceRows.Piece> pieces(TableRow row) {
    List<PieceRows.Piece> pieces = new ArrayList<>();
    for (TableCell cell : cells(row)) {
      PieceRows.Piece piece = piece(cell);
      int end = pieces.isEmpty() ? 0 : end(pieces.get(pieces.size() - 1));
      if (piece.column() > end) {
        pieces.add(new PieceRows.Piece("", end, piece.column() - end, false, false));
      }
      boolean isRest = cell.isMerged() && !cell.isFirstMerged() && !pieces.isEmpty();
      pieces.add(isRest ? pieces.remove(pieces.size() - 1).and(piece) : piece);
    }
    return pieces;
  }

  private static int end(PieceRows.Piece piece) {
    return piece.column() + piece.width();
  }

  private PieceRows.Piece piece(TableCell cell) {
    int from = position(cell.getLeftEdge());
    int to = position(cell.getLeftEdge() + cell.getWidth());
    WordBinary.Words its = words.words(cell);
    boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    return new PieceRows.Piece(
        its.text().strip(), from, Math.max(1, to - from), goesOn, its.isChanged());
  }

  private int position(int edge) {
    int position = 0;
    while (position + 1 < edges.size() && edges.get(position + 1) <= edge) {
      position++;
    }
    return position;
  }
}
