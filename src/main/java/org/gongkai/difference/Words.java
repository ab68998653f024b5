package org.gongkai.difference;

import java.util.ArrayList;
import java.util.List;

/** A text in its sentences, and a sentence in its words. */
final class Words {

  private static final String CLOSING = "”’」』）)\"";

  private Words() {}

  /**
   * The sentences of a text, each with its own stop. A point ends one only before a space: 1.05 is
   * a number.
   */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    char[] chars = text.toCharArray(); // looked at one by one, in every text there is
    int from = 0;
    for (int i = 0; i < chars.length; i++) {
      if (ends(chars, i)) {
        int to = i + 1;
        while (to < chars.length && CLOSING.indexOf(chars[to]) >= 0) {
          to++;
        }
        add(text.substring(from, to), sentences);
        from = to;
        i = to - 1;
      }
    }
    add(text.substring(from), sentences);
    return sentences;
  }

  private static boolean ends(char[] text, int at) {
    return switch (text[at]) {
      case '。', '！', '？', '；' -> true;
      case '.', '!', '?', ';' -> at + 1 < text.length && text[at + 1] == ' ';
      default -> false;
    };
  }

  private static void add(String sentence, List<String> sentences) {
    String bare = sentence.strip();
    if (!bare.isEmpty()) {
      sentences.add(bare);
    }
  }

  /** The words of a sentence: a number, a word of letters, a Chinese character, a mark. */
  static List<String> of(String sentence) {
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from < sentence.length()) {
      int to = end(sentence, from);
      words.add(sentence.substring(from, to));
      from = to;
    }
    return words;
  }

  private static int end(String sentence, int from) {
    int to = from + Character.charCount(sentence.codePointAt(from));
    boolean run = runs(sentence, from);
    while (run && to < sentence.length() && (runs(sentence, to) || joins(sentence, to))) {
      to++;
    }
    return to;
  }

  /** Letters and digits that are written together. */
  private static boolean runs(String sentence, int at) {
    char c = sentence.charAt(at);
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }

  /** The point and the comma within a number: 3,511 and 1.05. */
  private static boolean joins(String sentence, int at) {
    char c = sentence.charAt(at);
    return (c == '.' || c == ',')
        && at + 1 < sentence.length()
        && Character.isDigit(sentence.charAt(at - 1))
        && Character.isDigit(sentence.charAt(at + 1));
  }
}
