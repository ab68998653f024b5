package org.gongkai.claim;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.law.Speech;

/**
 * Makes the words before a figure bare, so that they can be looked up: 2022年全年共收到政府信息公开申请 is 收到@.
 */
public final class Lead {

  /** No words that say what a figure counts are longer than this. */
  private static final int LONGEST = 60;

  private static final String DROPPED = " 　“”‘’\"《》";

  private final BitSet ends = new BitSet();
  private final WordSet prefixes;
  private final WordSet suffixes;
  private final WordSet topics;
  private final WordSet notTopics;

  public Lead(Speech speech) {
    speech.words("suffixes").forEach(this::mayEndWith);
    speech.words("prefixes").forEach(this::mayEndWith);
    speech.words("topics").forEach(this::mayEndWith);
    speech.phrases().forEach(phrase -> phrase.before().forEach(this::mayEndWith));
    this.prefixes = new WordSet(speech.words("prefixes"));
    this.suffixes = new WordSet(speech.words("suffixes"));
    this.topics = new WordSet(speech.words("topics"));
    this.notTopics = new WordSet(speech.words("notTopics"));
  }

  /**
   * @param own names that say nothing new: the report's year, the agency
   */
  public String bare(String words, Set<String> own) {
    if (words.length() > LONGEST) {
      return "";
    }
    String text = strip(words);
    int from = 0;
    for (int taken = prefix(text, from, own); taken > 0; taken = prefix(text, from, own)) {
      from += taken;
    }
    int end = text.length();
    for (int taken = suffixes.before(text, end);
        taken > 0 && end - taken >= from;
        taken = suffixes.before(text, end)) {
      end -= taken;
    }
    return folded(text.substring(from, end));
  }

  private void mayEndWith(String words) {
    ends.set(words.charAt(words.length() - 1));
  }

  /** Most words before a figure end as no phrase does, and need no closer look. */
  public boolean mayBePhrase(String words) {
    if (words.isEmpty()) {
      return false;
    }
    char last = words.charAt(words.length() - 1);
    return ends.get(last) || DROPPED.indexOf(last) >= 0;
  }

  private static String strip(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (DROPPED.indexOf(words.charAt(i)) < 0) {
        kept.append(words.charAt(i));
      }
    }
    return kept.toString();
  }

  private int prefix(String text, int from, Set<String> own) {
    for (String name : own) {
      if (text.startsWith(name, from)) {
        return name.length();
      }
    }
    return prefixes.at(text, from);
  }

  /** Every run of words for the topic as one sign. */
  private String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int topic = notTopics.at(text, i) > 0 ? 0 : topics.at(text, i);
      if (topic == 0) {
        folded.append(text.charAt(i));
        i++;
      } else {
        i += topic;
        if (folded.isEmpty() || folded.charAt(folded.length() - 1) != '@') {
          folded.append('@');
        }
      }
    }
    return folded.toString();
  }

  /** The report's own year and names, as prefixes. */
  public static Set<String> own(int year, List<String> names) {
    Set<String> own = new LinkedHashSet<>(List.of(year + "年度", year + "年"));
    own.addAll(names);
    return own;
  }
}
