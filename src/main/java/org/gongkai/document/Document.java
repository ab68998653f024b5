package org.gongkai.document;

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

  public Stream<Block.Paragraph> paragraphs() {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast);
  }

  public Stream<Block.Table> tables() {
    return blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
  }
}
