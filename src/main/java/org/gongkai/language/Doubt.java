package org.gongkai.language;

import java.util.Optional;

/**
 * A letter that a reader cannot see, or takes for another: two names that look the same are not,
 * and no search finds the one. Rare Han and the scripts of all peoples are letters like any other.
 *
 * @param at where it begins, in characters
 * @param kind what is the matter
 * @param words what there is: 含有不可见的字符 U+3164
 * @param remedy what to do about it
 */
public record Doubt(int at, Kind kind, Text words, Text remedy) {

  /** What may be the matter with a letter. */
  public enum Kind {
    /** No one can see it. */
    UNSEEN,
    /** Something else stood here and was lost on the way. */
    LOST,
    /** Everyone's computer has another letter for it, or none. */
    PRIVATE,
    /** More marks than a letter can bear. */
    MARKS,
    /** It is drawn as another letter is. */
    LOOK_ALIKE
  }

  /** The first in the words, if there is one. */
  public static Optional<Doubt> in(String words) {
    return isPlain(words) ? Optional.empty() : new Spelling(words).doubt();
  }

  /**
   * Whether there is none, as far as can be seen without looking closely. Nearly all words are
   * such: Latin, Chinese and its signs, Yi, Korean.
   */
  public static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!isPlain(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    if (c < 0x7F) {
      return c >= ' ' || c == '\n' || c == '\t';
    }
    return c >= 0x4E00 && c < 0xA4D0
        || c >= 0x3200 && c < 0x4E00
        || c >= 0x3000 && c < 0x302A
        || c >= 0x3030 && c < 0x3040
        || c >= 0xFF01 && c < 0xFF5F
        || c >= 0x2010 && c < 0x2028
        || c >= 0xA1 && c < 0x250 && c != 0xAD
        || c >= 0x2030 && c < 0x205F
        || c >= 0x2190 && c < 0x2600
        || c >= 0xAC00 && c < 0xD7A4;
  }

  static Doubt unseen(int at, int letter) {
    String name = Invisible.name(letter);
    return new Doubt(
        at,
        Kind.UNSEEN,
        Text.of("含有不可见的字符 " + name, "contains the invisible character " + name),
        Text.of("请删去，重新键入这几个字", "delete it, or type the words anew"));
  }

  static Doubt lost(int at, int letter) {
    String name = Invisible.name(letter);
    return new Doubt(
        at,
        Kind.LOST,
        Text.of("含有 " + name + "：这里原来的内容已经丢失", "contains " + name + ": what stood here was lost"),
        Text.of("请对照原文重新键入", "type it anew from the original"));
  }

  static Doubt ofPrivateUse(int at, int letter) {
    String name = Invisible.name(letter);
    return new Doubt(
        at,
        Kind.PRIVATE,
        Text.of(
            "含有私用区的字 " + name + "，在别人的电脑上看不到",
            "contains the private character " + name + ", which others cannot see"),
        Text.of(
            "请改用有正式编码的字，如 䶮（U+4DAE）、㙍（U+364D）",
            "write the letter with a code of its own, such as 䶮 (U+4DAE)"));
  }

  static Doubt marks(int at, int count) {
    return new Doubt(
        at,
        Kind.MARKS,
        Text.of("一个字上叠了 " + count + " 个附加符号", "has " + count + " marks on one letter"),
        Text.of("请删去附加符号，重新键入", "delete the marks and type the word anew"));
  }

  /**
   * @param instead the letter it is taken for
   */
  static Doubt lookAlike(int at, int letter, Text script, String instead) {
    String shown = Character.toString(letter);
    String name = Invisible.name(letter);
    return new Doubt(
        at,
        Kind.LOOK_ALIKE,
        Text.of(
            "“" + shown + "”（" + name + "）是" + script.zh() + "，看起来像“" + instead + "”",
            "'"
                + shown
                + "' ("
                + name
                + ") is "
                + script.en()
                + " and looks like '"
                + instead
                + "'"),
        Text.of(
            "请改为“" + instead + "”（" + Invisible.name(instead.codePointAt(0)) + "）",
            "write '" + instead + "' (" + Invisible.name(instead.codePointAt(0)) + ")"));
  }

  /** A letter of another script in the middle of a word, whichever it looks like. */
  static Doubt mixed(int at, int letter, Text script) {
    String shown = Character.toString(letter);
    String name = Invisible.name(letter);
    return new Doubt(
        at,
        Kind.LOOK_ALIKE,
        Text.of(
            "“" + shown + "”（" + name + "）是" + script.zh() + "，混在拉丁字母的词里",
            "'" + shown + "' (" + name + ") is " + script.en() + " in a word of Latin letters"),
        Text.of("请用同一种字母重新键入这个词", "type the word anew in one script"));
  }
}
