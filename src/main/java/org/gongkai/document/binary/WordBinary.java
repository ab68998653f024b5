package org.gongkai.document.binary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Unreadable;

/** A document of Word 97–2003: paragraphs and tables of its body. */
final class WordBinary {

  private static final char FIELD = '\u0013';
  private static final char RESULT = '\u0014';
  private static final char END = '\u0015';

  private final PicturesTable pictures;
  private final List<Block> blocks = new ArrayList<>();
  private boolean isHidden;
  private boolean isChanged;

  private WordBinary(PicturesTable pictures) {
    this.pictures = pictures;
  }

  static Document read(DirectoryNode root) throws IOException, Unreadable {
    try (HWPFDocument document = new HWPFDocument(root)) {
      WordBinary reader = new WordBinary(document.getPicturesTable());
      reader.blocks(document.getRange(), 0);
      return Document.ofWord(reader.blocks, reader.isChanged, reader.isHidden);
    }
  }

  /**
   * @param level how many tables this lies in
   */
  private void blocks(Range range, int level) {
    int at = 0;
    while (at < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
        Table table = range.getTable(paragraph);
        table(table);
        at += Math.max(1, table.numParagraphs());
      } else {
        paragraph(paragraph);
        at++;
      }
    }
  }

  private void paragraph(Paragraph paragraph) {
    Words words = words(paragraph);
    isChanged |= words.isChanged;
    for (String line : words.text.split("\n")) {
      if (!line.isBlank()) {
        blocks.add(Block.Paragraph.of(line.strip()));
      }
    }
    if (words.hasPicture) {
      blocks.add(new Block.Picture(""));
    }
  }

  /** What is seen of a paragraph, and what else is in it. */
  record Words(String text, boolean isChanged, boolean hasPicture) {}

  Words words(Range range) {
    StringBuilder text = new StringBuilder();
    boolean isItChanged = false;
    boolean hasPicture = false;
    int inField = 0;
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      CharacterRun run = range.getCharacterRun(i);
      isItChanged |= run.isMarkedDeleted() || run.isMarkedInserted();
      hasPicture |= pictures.hasPicture(run);
      boolean isSeen = !run.isVanished() && !run.isStrikeThrough() && !run.isDoubleStrikeThrough();
      isHidden |= !isSeen && !run.text().isBlank();
      for (char one : run.text().toCharArray()) {
        inField += one == FIELD ? 1 : one == RESULT && inField > 0 ? -1 : 0;
        if (isSeen && !run.isMarkedDeleted() && inField == 0) {
          append(text, one);
        }
      }
    }
    return new Words(text.toString(), isItChanged, hasPicture);
  }

  private static void append(StringBuilder text, char one) {
    switch (one) {
      case '\r', '\u000B', '\f' -> text.append('\n');
      case '\t' -> text.append(' ');
      case '\u001E' -> text.append('-');
      default -> {
        if (one >= ' ' && one != END) {
          text.append(one);
        }
      }
    }
  }

  private void table(Table table) {
    TableBinary rows = new TableBinary(this, table);
    if (rows.holdsTables()) {
      rows.cells().forEach(cell -> blocks(cell, table.getTableLevel()));
    } else {
      blocks.add(new Block.Table(rows.table(), ""));
    }
  }
}
