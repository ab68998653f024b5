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
final class Lexicon {

  /** Told of every word that stands in a text, in the order of the text. */
  interface Reader {
    void word(int number, int offset);
  }

  private final List<String> words = new ArrayList<>();
  private final Map<String, Map<String, int[]>> lists = new HashMap<>();

  /** By first letter, the place in {@link #groups}; 0 where no word begins so. */
  private final short[] heads = new short[Character.MAX_VALUE + 1];

  private final List<int[]> groups = new ArrayList<>();

  /** The second letter of each word, 0 where it has none: most candidates fail here. */
  private final char[] seconds;

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
    seconds = new char[words.size()];
    groups.add(new int[0]);
    for (int number = 0; number < words.size(); number++) {
      index(number);
    }
  }

  static Lexicon of(Law law) {
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
    String word = words.get(number);
    seconds[number] = word.length() > 1 ? word.charAt(1) : 0;
    char first = word.charAt(0);
    if (heads[first] == 0) {
      heads[first] = (short) groups.size();
      groups.add(new int[0]);
    }
    int[] group = groups.get(heads[first]);
    int[] longer = Arrays.copyOf(group, group.length + 1);
    longer[group.length] = number;
    groups.set(heads[first], longer);
  }

  int size() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  /** The numbers of the words of a rule's list; none where the rule has no such list. */
  int[] list(String rule, String name) {
    return lists.getOrDefault(rule, Map.of()).getOrDefault(name, groups.get(0));
  }

  void read(String text, Reader reader) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      short head = heads[text.charAt(i)];
      if (head != 0) {
        read(text, i, groups.get(head), reader);
      }
    }
  }

  private void read(String text, int at, int[] group, Reader reader) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    for (int number : group) {
      if (seconds[number] == 0
          || seconds[number] == second && text.startsWith(words.get(number), at)) {
        reader.word(number, at);
      }
    }
  }
}
