package org.gongkai.language;

import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The same words in both languages. Where a source gives only one language, {@link #en} repeats the
 * Chinese and {@link #tagIn} says so, so that a page can mark the phrase with {@code lang}.
 */
public record Text(String zh, String en) {

  public static final Text EMPTY = new Text("", "");

  public Text {
    Objects.requireNonNull(zh);
    Objects.requireNonNull(en);
  }

  public static Text of(String zh, String en) {
    return new Text(zh, en);
  }

  /** Words that are the same in every language: names that have no translation, file names. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /** The same done with the words of each language. */
  public Text each(UnaryOperator<String> change) {
    return new Text(change.apply(zh), change.apply(en));
  }

  /** To stand after other words: the first letter small, unless the word is all capitals. */
  public Text inSentence() {
    boolean isLowered = en.length() > 1 && !Character.isUpperCase(en.charAt(1));
    return isLowered ? of(zh, en.substring(0, 1).toLowerCase(Locale.ROOT) + en.substring(1)) : this;
  }

  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  /**
   * The language tag of what {@link #in} returns: Chinese words shown on an English page are still
   * Chinese.
   */
  public String tagIn(Language language) {
    return language == Language.EN && zh.equals(en) && hasHan(zh)
        ? Language.ZH.tag()
        : language.tag();
  }

  /** Whether these are its words in one of the languages; English capitals do not matter. */
  public boolean says(String words) {
    return words.equals(zh) || words.equalsIgnoreCase(en);
  }

  public boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }

  private static boolean hasHan(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic);
  }
}
