package org.gongkai.document.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.PieceRows;
import org.gongkai.document.Unreadable;

/** Reads a document of Word or WPS: paragraphs and tables of its body. */
public final class WordReader {

  private static final Set<String> UNREAD =
      Set.of(
          "del",
          "moveFrom",
          "instrText",
          "delText",
          "Fallback",
          "pPr",
          "rPr",
          "tblPr",
          "tblGrid",
          "sdtPr");
  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

  private final List<Block> blocks = new ArrayList<>();
  private boolean isHidden;
  private boolean isChanged;

  private WordReader() {}

  public static Document read(byte[] bytes) throws Unreadable {
    byte[] part = Parts.of(bytes).get("word/document.xml");
    if (part == null) {
      throw Parts.damaged();
    }
    WordReader reader = new WordReader();
    for (Xml body : Xml.read(part).all("body").toList()) {
      reader.blocks(body);
    }
    return Document.ofWord(reader.blocks, reader.isChanged, reader.isHidden);
  }

  private void blocks(Xml parent) {
    for (Xml child : parent.children()) {
      switch (child.name()) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "del", "moveFrom" -> isChanged = true;
        case "ins", "moveTo" -> {
          isChanged = true;
          blocks(child);
        }
        default -> {
          if (!UNREAD.contains(child.name())) {
            blocks(child);
          }
        }
      }
    }
  }

  private void paragraph(Xml paragraph) {
    StringBuilder words = new StringBuilder();
    boolean[] changed = {false};
    words(paragraph, words, changed);
    isChanged |= changed[0];
    for (String line : words.toString().split("\n")) {
      if (!line.isBlank()) {
        blocks.add(Block.Paragraph.of(line.strip()));
      }
    }
    if (paragraph.deep("blip").findAny().isPresent()
        || paragraph.deep("imagedata").findAny().isPresent()) {
      blocks.add(new Block.Picture(""));
    }
    paragraph.deep("txbxContent").limit(1).forEach(this::blocks);
  }

  private void words(Xml parent, StringBuilder words, boolean[] changed) {
    for (Xml child : parent.children()) {
      changed[0] |= CHANGES.contains(child.name());
      switch (child.name()) {
        case "t" -> words.append(child.text());
        case "tab" -> words.append(' ');
        case "br", "cr" -> words.append('\n');
        case "noBreakHyphen" -> words.append('-');
        case "txbxContent", "drawing", "pict", "object" -> {}
        case "r" -> {
          if (isSeen(child)) {
            words(child, words, changed);
          } else {
            isHidden |= child.deep("t").anyMatch(text -> !text.text().toString().isBlank());
          }
        }
        default -> {
          if (!UNREAD.contains(child.name())) {
            words(child, words, changed);
          }
        }
      }
    }
  }

  private static boolean isSeen(Xml run) {
    return run.first("rPr")
        .filter(look -> look.has("vanish") || look.has("strike") || look.has("dstrike"))
        .isEmpty();
  }

  private void table(Xml table) {
    if (table.deep("tbl").findAny().isPresent()) {
      table
          .deep("tc")
          .filter(cell -> cell.deep("tc").findAny().isEmpty() || cell.first("tbl").isPresent())
          .forEach(this::blocks);
      return;
    }
    List<Xml> lines = new ArrayList<>();
    rows(table, lines);
    PieceRows pieces = new PieceRows();
    for (Xml line : lines) {
      boolean isShown = line.first("trPr").filter(look -> look.has("hidden")).isEmpty();
      isHidden |= !isShown;
      if (isShown) {
        pieces.add(pieces(line));
      }
    }
    blocks.add(new Block.Table(pieces.table(), ""));
  }

  private static void rows(Xml parent, List<Xml> rows) {
    for (Xml child : parent.children()) {
      if (child.name().equals("tr")) {
        rows.add(child);
      } else if (!UNREAD.contains(child.name())) {
        rows(child, rows);
      }
    }
  }

  private List<PieceRows.Piece> pieces(Xml row) {
    List<PieceRows.Piece> pieces = new ArrayList<>();
    Map<String, Integer> besides = new HashMap<>();
    boolean isRowChanged =
        row.first("trPr").filter(one -> one.has("ins") || one.has("del")).isPresent();
    row.first("trPr")
        .ifPresent(
            look -> look.children().forEach(one -> besides.put(one.name(), one.number("val", 0))));
    int column = besides.getOrDefault("gridBefore", 0);
    if (column > 0) {
      pieces.add(new PieceRows.Piece("", 0, column, false, isRowChanged));
    }
    List<Xml> cells = new ArrayList<>();
    cells(row, cells);
    for (Xml cell : cells) {
      PieceRows.Piece piece = piece(cell, column, isRowChanged);
      boolean isRest = isRest(cell, "hMerge") && !pieces.isEmpty();
      pieces.add(isRest ? pieces.remove(pieces.size() - 1).and(piece) : piece);
      column += piece.width();
    }
    return pieces;
  }

  private PieceRows.Piece piece(Xml cell, int column, boolean isRowChanged) {
    StringBuilder words = new StringBuilder();
    boolean[] changed = {isRowChanged};
    for (Xml paragraph : cell.deep("p").toList()) {
      words.append(words.isEmpty() ? "" : "\n");
      words(paragraph, words, changed);
    }
    Xml look = cell.first("tcPr").orElse(cell);
    int width = Math.max(1, look.first("gridSpan").map(span -> span.number("val", 1)).orElse(1));
    return new PieceRows.Piece(
        words.toString().strip(), column, width, isRest(cell, "vMerge"), changed[0]);
  }

  /** Whether a field is the rest of the one above, or at its left. */
  private static boolean isRest(Xml cell, String merge) {
    return cell.first("tcPr")
        .flatMap(look -> look.first(merge))
        .filter(one -> !one.attribute("val").equals("restart"))
        .isPresent();
  }

  private static void cells(Xml parent, List<Xml> cells) {
    for (Xml child : parent.children()) {
      if (child.name().equals("tc")) {
        cells.add(child);
      } else if (!UNREAD.contains(child.name()) && !child.name().equals("trPr")) {
        cells(child, cells);
      }
    }
  }
}
