package org.gongkai.form;

import org.gongkai.law.Rule;

/**
 * A figure above zero that the text may deny; the words that do stand in the catalogue.
 *
 * @param section the section of the text where it would be said
 */
public record Denial(Rule rule, Cell figure, String section) {

  /** The name of the words in the catalogue. */
  public static final String WORDS = "denied";
}
