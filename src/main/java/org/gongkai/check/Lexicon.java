package org.gongkai.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.Law;
import org.gongkai.law.Rule;

/**
 * All words that the text rules of a law look for, so that one pass over a text finds every one of
 * them. A single Han letter stands everywhere and means nothing by itself: it is not looked for.
 */
public final class Lexicon {

  /** Told of every word that stands in a text, in the order of the text. */
  interface Reader {
    void word(int number, int offset);
  }

  private static final int BUCKETS = 1 << 14;
  private static final int[] NOTHING = {};
  private static final int SINGLES = 1 << 10;

  private final List<String> words = new ArrayList<>();
  private final Map<String, Map<String, int[]>> lists = new HashMap<>();

  /** Whether any word begins with two letters of this bucket: small, to stay close at hand. */
  private final byte[] pairs = new byte[BUCKETS];

  /** Whether a word is one letter of this kind. */
  private final byte[] singles = new byte[SINGLES];

  /** The words whose first two letters, or whose only letter, fall into the same bucket. */
  private final int[][] buckets = new int[BUCKETS][];

  private final char[][] letters;

  private Lexicon(Law law) {
    List<Rule> rules =
        law.rules().stream().filter(rule -> rule.by() == Rule.Overseer.TEXT).toList();
    rules.stream()
        .flatMap(rule -> rule.settings().words().values().stream())
        .flatMap(List::stream)
        .filter(Lexicon::isLookedFor)
        .sorted()
        .distinct()
        .forEach(words::add);
    rules.forEach(this::add);
    letters = words.stream().map(String::toCharArray).toArray(char[][]::new);
    for (int number = 0; number < letters.length; number++) {
      index(number);
    }
  }

  public static Lexicon of(Law law) {
    return new Lexicon(law);
  }

  private static boolean isLookedFor(String word) {
    return word.length() > 1 || !Character.isIdeographic(word.charAt(0));
  }

  private void add(Rule rule) {
    Map<String, int[]> numbers = new HashMap<>();
    rule.settings()
        .words()
        .forEach(
            (name, list) ->
                numbers.put(
                    name,
                    list.stream()
                        .filter(Lexicon::isLookedFor)
                        .mapToInt(word -> Collections.binarySearch(words, word))
                        .toArray()));
    lists.put(rule.id(), numbers);
  }

  private void index(int number) {
    char[] word = letters[number];
    int bucket = bucket(word[0], word.length == 1 ? 0 : word[1]);
    if (word.length == 1) {
      singles[word[0] & SINGLES - 1] = 1;
    } else {
      pairs[bucket] = 1;
    }
    int[] others = buckets[bucket] == null ? new int[0] : buckets[bucket];
    buckets[bucket] = Arrays.copyOf(others, others.length + 1);
    buckets[bucket][others.length] = number;
  }

  private static int bucket(char first, char second) {
    return first * 31 + second & BUCKETS - 1;
  }

  int size() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  /** The numbers of the words of a rule's list; none where the rule has no such list. */
  int[] list(String rule, String name) {
    return lists.getOrDefault(rule, Map.of()).getOrDefault(name, NOTHING);
  }

  /**
   * @param text letters of which the first {@code length} count
   */
  void read(char[] text, int length, Reader reader) {
    char letter = length == 0 ? 0 : text[0];
    for (int i = 0; i < length; i++) {
      char next = i + 1 < length ? text[i + 1] : 0;
      int bucket = bucket(letter, next);
      // One test for both: most letters begin no word.
      if ((pairs[bucket] | singles[letter & SINGLES - 1]) != 0) {
        look(bucket, text, i, length, reader);
        if (singles[letter & SINGLES - 1] != 0 && next != 0) {
          look(bucket(letter, (char) 0), text, i, length, reader);
        }
      }
      letter = next;
    }
  }

  private void look(int bucket, char[] text, int at, int length, Reader reader) {
    if (buckets[bucket] != null) {
      for (int number : buckets[bucket]) {
        if (stands(letters[number], text, at, length)) {
          reader.word(number, at);
        }
      }
    }
  }

  private static boolean stands(char[] word, char[] text, int at, int length) {
    return at + word.length <= length
        && Arrays.equals(word, 0, word.length, text, at, at + word.length);
  }
}
