package org.gongkai.form;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.language.Text;

/**
 * A statutory table as the form prints it.
 *
 * @param key its name in the sources and in addresses: {@code requests}
 * @param section the section it stands in
 * @param corner what is printed where row and column headings meet
 * @param unitHeading the heading of the unit column; empty where units are not printed
 */
public record Table(
    String key,
    String section,
    Text title,
    Text corner,
    Text unitHeading,
    Layout layout,
    List<Block> blocks) {

  public Table {
    blocks = List.copyOf(blocks);
  }

  public Stream<Heading> figureLines() {
    return blocks.stream().flatMap(Block::figureLines);
  }

  /** The column of this key, or the columns of the group of this key. */
  public List<Heading> columns(String key) {
    return blocks.stream()
        .flatMap(block -> block.columns().stream())
        .flatMap(Heading::all)
        .filter(heading -> heading.key().equals(key))
        .flatMap(Heading::withFigures)
        .toList();
  }
}
