package org.gongkai.form;

import org.gongkai.law.Rule;

/**
 * A part of the figures that should not be too great, or too small, a share of the whole. How much
 * that is stands in the catalogue.
 *
 * @param answeredIn the section of the text that should speak of it where it is; empty for none
 */
public record Share(Rule rule, Sum part, Sum base, String answeredIn) {

  /** In percent, not above. */
  public static final String MOST = "most";

  /** In percent, not below. */
  public static final String LEAST = "least";

  /** A whole smaller than this has no shares worth a word. */
  public static final String SMALLEST_BASE = "base";
}
