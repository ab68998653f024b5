package org.gongkai.finding;

import java.util.List;
import java.util.function.Function;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/**
 * What a finding says, short enough to be read at a glance and to be shown in a list, whatever
 * stands in the sources: a row of fifteen-digit figures, an address of a thousand letters.
 */
public final class Saying {

  /** So many letters at most, in each language. */
  public static final int LONGEST = 200;

  private Saying() {}

  /**
   * The first wording that is short enough, chosen for each language by itself; the last where none
   * is.
   *
   * @param wordings the fullest first
   */
  public static Text first(List<Text> wordings) {
    return Text.of(
        first(wordings, words -> words.in(Language.ZH)),
        first(wordings, words -> words.in(Language.EN)));
  }

  private static String first(List<Text> wordings, Function<Text, String> in) {
    List<String> all = wordings.stream().map(in).toList();
    return all.stream().filter(Saying::isShort).findFirst().orElse(all.get(all.size() - 1));
  }

  /** The end cut off, should it be longer all the same. */
  static Text cut(Text message) {
    return isShort(message.zh()) && isShort(message.en())
        ? message
        : Text.of(cut(message.zh()), cut(message.en()));
  }

  private static String cut(String words) {
    return isShort(words)
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static boolean isShort(String words) {
    return words.length() <= LONGEST || words.codePointCount(0, words.length()) <= LONGEST;
  }
}
