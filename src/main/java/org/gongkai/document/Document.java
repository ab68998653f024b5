package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A published report.
 *
 * @param titles what the document itself says its title is, the surest first
 * @param dates what it says of its day of publication, word for word
 * @param remarks what reading it met
 * @param isLines whether its paragraphs are lines of print, which may be broken anywhere; an empty
 *     one is an empty line
 */
public record Document(
    List<String> titles,
    List<String> dates,
    List<Block> blocks,
    List<Remark> remarks,
    boolean isLines) {

  public Document {
    titles = List.copyOf(titles);
    dates = List.copyOf(dates);
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }

  /**
   * A text of Word.
   *
   * @param isChanged whether it has changes that nobody decided yet
   * @param isHidden whether some of it is not shown
   * @throws Unreadable where letters of it were lost
   */
  public static Document ofWord(List<Block> blocks, boolean isChanged, boolean isHidden)
      throws Unreadable {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        Encoding.whole(paragraph.text());
      }
    }
    List<Remark> remarks = new ArrayList<>();
    if (isChanged) {
      remarks.add(Remark.CHANGED);
    }
    if (isHidden) {
      remarks.add(Remark.HIDDEN_WORDS);
    }
    return new Document(List.of(), List.of(), blocks, remarks, false);
  }

  /**
   * The sheets of a workbook.
   *
   * @param isHidden whether some of it is not shown
   */
  public static Document ofWorkbook(List<Block> blocks, boolean isHidden) {
    List<Remark> remarks = isHidden ? List.of(Remark.HIDDEN_SHEETS) : List.of();
    return new Document(List.of(), List.of(), blocks, remarks, false);
  }

  public Stream<Block.Paragraph> paragraphs() {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast);
  }

  public Stream<Block.Table> tables() {
    return blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
  }
}
