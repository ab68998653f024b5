package org.gongkai.prose;

import org.gongkai.finding.Location;
import org.gongkai.language.Language;

/**
 * A part of a narrative: what stands under one level-two heading.
 *
 * @param heading its words, without marks; empty for what stands before the first heading
 * @param at where the heading is, or where the first text begins
 */
public record Passage(String heading, Location at, Prose prose) {

  /** The passage as one of a text in this language. */
  public Passage in(Language language) {
    Prose marked = prose.in(language);
    return marked == prose ? this : new Passage(heading, at, marked);
  }
}
