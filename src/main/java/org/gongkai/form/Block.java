package org.gongkai.form;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.language.Text;

/**
 * A part of a table with its own columns: 第二十条第（一）项.
 *
 * @param title printed over the block; empty where the table has one block only
 */
public record Block(Text title, List<Heading> columns, List<Heading> lines) {

  public Block {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** The rows that take figures, in printed order. */
  public Stream<Heading> figureLines() {
    return lines.stream().flatMap(Heading::withFigures);
  }

  /** The columns that take figures, in printed order. */
  public Stream<Heading> figureColumns() {
    return columns.stream().flatMap(Heading::withFigures);
  }

  /** How many figures wide the block is. */
  public int width() {
    return (int) figureColumns().count();
  }
}
