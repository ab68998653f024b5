package org.gongkai.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.finding.Location;

/**
 * The words of one paragraph, heading, list item or table cell, without marks, for those who read
 * what a text says.
 *
 * @param places where the words stand: the offset in the words, the line and the column of each
 *     stretch that lies unbroken in the source, one after the other
 * @param links the stretches of the words that are links into the site
 */
public record Wording(Kind kind, String words, int[] places, List<Linked> links) {

  /** What the words make up. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL
  }

  /** A link: where its words begin and end among the words, and where it leads. */
  public record Linked(int start, int end, String destination) {}

  public Wording {
    links = List.copyOf(links);
  }

  /** Where in the source the word at this offset stands. */
  public Location at(String file, int offset) {
    int stretch = stretch(offset);
    return new Location(file, places[stretch + 1], places[stretch + 2] + offset - places[stretch]);
  }

  /**
   * Where its lines begin like a heading and are none: wide marks, or no space behind them.
   *
   * @return offsets in the words
   */
  public IntStream brokenHeadings() {
    return IntStream.iterate(0, stretch -> stretch < places.length, stretch -> stretch + 3)
        .filter(stretch -> kind == Kind.PARAGRAPH && places[stretch + 2] == 1)
        .map(stretch -> places[stretch])
        .filter(offset -> words.startsWith("##", offset) || words.startsWith("＃", offset));
  }

  /** The words from here to where they break in the source: those of this line at most. */
  public String line(int offset) {
    int next = stretch(offset) + 3;
    return words.substring(offset, next < places.length ? places[next] : words.length());
  }

  /** Where in the places the stretch begins that holds the word at this offset. */
  private int stretch(int offset) {
    int stretch = 0;
    while (stretch + 3 < places.length && places[stretch + 3] <= offset) {
      stretch += 3;
    }
    return stretch;
  }

  /** Whether the word at this offset is part of a link into the site. */
  public boolean isLinked(int offset) {
    return link(offset).isPresent();
  }

  /** The link into the site that the word at this offset is part of. */
  public Optional<Linked> link(int offset) {
    return links.stream().filter(link -> link.start() <= offset && offset < link.end()).findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording
        && wording.kind == kind
        && wording.words.equals(words)
        && Arrays.equals(wording.places, places)
        && wording.links.equals(links);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return kind + " " + words + " " + Arrays.toString(places) + " " + links;
  }
}
