package org.gongkai.law;

import java.util.List;
import java.util.Map;

/**
 * How reports under this law word their figures.
 *
 * @param words named lists of words: {@code units}, {@code openers}, …
 * @param phrases what stands before a figure and says what it counts
 */
public record Speech(Map<String, List<String>> words, List<Phrase> phrases) {

  public static final Speech NONE = new Speech(Map.of(), List.of());

  public Speech {
    words = Map.copyOf(words);
    phrases = List.copyOf(phrases);
  }

  public List<String> words(String name) {
    return words.getOrDefault(name, List.of());
  }

  /**
   * Words before a figure that say what it counts.
   *
   * @param rule under which a figure that differs is found
   * @param before the words, bare: see the claim package for what is taken off
   * @param is sums of figures the count may stand for, any of which will do: {@code received +
   *     carriedIn}
   * @param section where a sentence needs no further sign that it is about this; empty for
   *     everywhere
   * @param near words of which the sentence must have one outside that section; empty for no need
   * @param unless words that make the sentence about something else
   */
  public record Phrase(
      String rule,
      List<String> before,
      List<Formula> is,
      String section,
      List<String> near,
      List<String> unless) {

    public Phrase {
      before = List.copyOf(before);
      is = List.copyOf(is);
      near = List.copyOf(near);
      unless = List.copyOf(unless);
    }
  }
}
