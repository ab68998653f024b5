package org.gongkai.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.Speech;

/** Finds the lists of a text that give the parts of a figure. */
public final class ListingReader {

  private static final String BETWEEN = "，、；,; ";
  private static final int LONGEST_NAME = 20;

  private final Speech speech;
  private final WordSet openers;
  private final WordSet notParts;
  private final WordSet others;
  private final WordSet overlapping;

  public ListingReader(Speech speech) {
    this.speech = speech;
    this.openers = new WordSet(speech.words("openers"));
    this.notParts = new WordSet(speech.words("notParts"));
    this.others = new WordSet(speech.words("others"));
    this.overlapping = new WordSet(speech.words("overlapping"));
  }

  /**
   * @param before the sentence before, whose last count a sentence that begins with 包括 divides
   */
  public List<Listing> read(Sentence sentence, Optional<Sentence> before) {
    List<Listing> listings = new ArrayList<>(1);
    String words = sentence.wording().words();
    int opener = openers.find(words, sentence.start(), sentence.end());
    while (opener >= 0) {
      int behind = opener + openers.at(words, opener);
      int next = openers.find(words, behind, sentence.end());
      total(sentence, opener, before)
          .flatMap(
              total -> listing(sentence, total, behind, next < 0 ? sentence.end() : next, words))
          .ifPresent(listings::add);
      opener = next;
    }
    bracketed(sentence, listings);
    return listings;
  }

  private Optional<Count> total(Sentence sentence, int opener, Optional<Sentence> before) {
    Optional<Count> own = last(sentence.counts(), opener);
    if (own.isPresent() || opener > sentence.start()) {
      return own;
    }
    return before.flatMap(other -> last(other.counts(), other.end()));
  }

  private static Optional<Count> last(List<Count> counts, int end) {
    Count last = null;
    for (Count count : counts) {
      if (count.end() <= end && count.depth() == 0) {
        last = count;
      }
    }
    return Optional.ofNullable(last);
  }

  private Optional<Listing> listing(
      Sentence sentence, Count total, int from, int end, String words) {
    boolean whole = isWhole(words, from);
    return listing(sentence, total, parts(sentence, from, end, 0, total.unit()), whole);
  }

  private boolean isWhole(String words, int behindOpener) {
    for (String opener : speech.words("whole")) {
      if (words.startsWith(opener, behindOpener - opener.length())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Listing> listing(
      Sentence sentence, Count total, List<Count> parts, boolean isWhole) {
    boolean isClear =
        parts.size() > 1
            && !total.approximate()
            && parts.stream().noneMatch(part -> part.approximate() || isShared(sentence, part));
    if (!isClear) {
      return Optional.empty();
    }
    boolean endsWithOthers = begins(others, sentence, parts.get(parts.size() - 1));
    boolean mayOverlap = parts.stream().anyMatch(part -> has(overlapping, sentence, part));
    return Optional.of(new Listing(total, sentence, parts, isWhole || endsWithOthers, mayOverlap));
  }

  /**
   * 其他信息200条 at the end stands for all that is left; 其他文件517条 among others is a class like them.
   */
  private static boolean begins(WordSet set, Sentence sentence, Count part) {
    String words = sentence.wording().words();
    int name = part.lead();
    while (name < part.start() && BETWEEN.indexOf(words.charAt(name)) >= 0) {
      name++;
    }
    return set.at(words, name) > 0;
  }

  private static boolean has(WordSet set, Sentence sentence, Count part) {
    return set.in(sentence.wording().words(), part.lead(), part.start());
  }

  /** 公开指南和办事指南各1条: one figure for several parts. */
  private static boolean isShared(Sentence sentence, Count part) {
    return sentence.lead(part).contains("各");
  }

  /** The parts that follow one another without other words between them. */
  private List<Count> parts(Sentence sentence, int from, int end, int depth, String unit) {
    List<Count> parts = new ArrayList<>();
    int behind = from;
    for (Count count : sentence.counts()) {
      if (count.start() < from || count.start() >= end || count.depth() != depth) {
        continue;
      }
      int lead = Math.max(count.lead(), from);
      if (!isPart(sentence, lead, count)
          || !isOnlyBetween(sentence, behind, lead)
          || !count.unit().equals(unit)) {
        return parts;
      }
      parts.add(count);
      behind = count.end();
    }
    return parts;
  }

  private boolean isPart(Sentence sentence, int lead, Count count) {
    String words = sentence.wording().words();
    int name = lead;
    while (name < count.start() && BETWEEN.indexOf(words.charAt(name)) >= 0) {
      name++;
    }
    int length = count.start() - name;
    return length > 0 && length <= LONGEST_NAME && notParts.at(words, name) == 0;
  }

  /** Whether between two parts stand nothing but signs, brackets and shares: 56件，占64%；29件. */
  private static boolean isOnlyBetween(Sentence sentence, int from, int to) {
    String words = sentence.wording().words();
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      if (c == '（' || c == '(') {
        depth++;
      } else if (c == '）' || c == ')') {
        depth--;
      } else if (depth == 0 && "“‘《\"”’》：:".indexOf(c) < 0 && BETWEEN.indexOf(c) < 0) {
        int share = shareEnd(sentence, i);
        if (share < 0 || share > to) {
          return false;
        }
        i = share - 1;
      }
    }
    return true;
  }

  /** The end of a share that begins here, 占64%; -1 where none does. */
  private static int shareEnd(Sentence sentence, int from) {
    if (sentence.wording().words().charAt(from) != '占') {
      return -1;
    }
    for (Percent percent : sentence.percents()) {
      if (percent.start() > from && percent.start() - from <= Share.LONGEST) {
        return percent.end();
      }
    }
    return -1;
  }

  /** 资金管理4条（总预决算2条、部门预决算2条）. */
  private void bracketed(Sentence sentence, List<Listing> listings) {
    String words = sentence.wording().words();
    for (Count total : sentence.counts()) {
      boolean opens =
          total.depth() == 0
              && total.end() < sentence.end()
              && (words.charAt(total.end()) == '（' || words.charAt(total.end()) == '(');
      if (opens) {
        int from = total.end() + 1;
        int opener = openers.at(words, from);
        listing(
                sentence,
                total,
                parts(sentence, from + opener, closing(words, from), 1, total.unit()),
                false)
            .ifPresent(listings::add);
      }
    }
  }

  private static int closing(String words, int from) {
    int full = words.indexOf('）', from);
    int half = words.indexOf(')', from);
    return full < 0 ? half < 0 ? words.length() : half : half < 0 ? full : Math.min(full, half);
  }
}
