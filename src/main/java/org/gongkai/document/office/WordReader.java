package org.gongkai.document.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Encoding;
import org.gongkai.document.PrintedTable;
import org.gongkai.document.Remark;
import org.gongkai.document.Unreadable;
import org.gongkai.language.Text;

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
    return reader.document();
  }

  private Document document() throws Unreadable {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        Encoding.whole(paragraph.text());
      }
    }
    List<Remark> remarks = new ArrayList<>();
    if (isChanged) {
      remarks.add(
          new Remark(
              Remark.Kind.TRACKED_CHANGE,
              Remark.FILE,
              Text.of(
                  "正文有未接受的修订，按接受后的文字读入",
                  "the text has changes that are marked and not decided; it was read with them")));
    }
    if (isHidden) {
      remarks.add(
          new Remark(
              Remark.Kind.HIDDEN_CONTENT,
              Remark.FILE,
              Text.of("隐藏或划去的文字没有读", "what is hidden or struck out was not read")));
    }
    return new Document(List.of(), List.of(), blocks, remarks, false);
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

  /** A field before it is known how far down it reaches. */
  private record Field(Xml cell, int column, int width, boolean goesOn) {}

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
    List<List<Field>> rows = lines.stream().map(WordReader::fields).toList();
    PrintedTable.Draft draft = new PrintedTable.Draft();
    Set<String> covered = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      draft.row();
      boolean isRowChanged =
          lines.get(row).first("trPr").filter(one -> one.has("ins") || one.has("del")).isPresent();
      for (Field field : rows.get(row)) {
        if (covered.contains(row + ":" + field.column)) {
          continue;
        }
        int height = height(rows, row, field);
        for (int below = 1; below < height; below++) {
          covered.add(row + below + ":" + field.column);
        }
        field(draft, field, height, isRowChanged);
      }
    }
    blocks.add(new Block.Table(draft.done(), ""));
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

  private static int height(List<List<Field>> rows, int row, Field field) {
    int height = 1;
    while (row + height < rows.size()
        && rows.get(row + height).stream()
            .anyMatch(
                one -> one.goesOn && one.column == field.column && one.width == field.width)) {
      height++;
    }
    return height;
  }

  private void field(PrintedTable.Draft draft, Field field, int height, boolean isRowChanged) {
    StringBuilder words = new StringBuilder();
    boolean[] changed = {isRowChanged};
    if (field.cell != null) {
      for (Xml paragraph : field.cell.deep("p").toList()) {
        words.append(words.isEmpty() ? "" : "\n");
        words(paragraph, words, changed);
      }
    }
    draft.field(words.toString().strip(), field.width, height, changed[0]);
  }

  private static List<Field> fields(Xml row) {
    List<Field> fields = new ArrayList<>();
    Map<String, Integer> besides = new HashMap<>();
    row.first("trPr")
        .ifPresent(
            look -> look.children().forEach(one -> besides.put(one.name(), one.number("val", 0))));
    int column = besides.getOrDefault("gridBefore", 0);
    if (column > 0) {
      fields.add(new Field(null, 0, column, false));
    }
    List<Xml> cells = new ArrayList<>();
    cells(row, cells);
    for (Xml cell : cells) {
      Xml look = cell.first("tcPr").orElse(cell);
      int width = Math.max(1, look.first("gridSpan").map(span -> span.number("val", 1)).orElse(1));
      boolean goesOn =
          look.first("vMerge")
              .filter(merge -> !merge.attribute("val").equals("restart"))
              .isPresent();
      fields.add(new Field(cell, column, width, goesOn));
      column += width;
    }
    return fields;
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
