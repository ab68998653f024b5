package org.gongkai.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.Speech;
import org.gongkai.prose.Wording;

/** Finds the figures of a text, sentence by sentence. Sentences without figures are left out. */
public final class SentenceReader {

  /** What a letter means to a sentence, by its code: nothing, for most. */
  private static final byte[] MEANING = new byte[Character.MAX_VALUE + 1];

  private static final byte DIGIT = 1;
  private static final byte CLAUSE_MARK = 2;
  private static final byte END = 3;

  static {
    for (char c = 0; c < 10; c++) {
      MEANING['0' + c] = DIGIT;
      MEANING['０' + c] = DIGIT;
    }
    "，、；：（）(),;:【】[]〔〕".chars().forEach(c -> MEANING[c] = CLAUSE_MARK);
    "。！？!?\n".chars().forEach(c -> MEANING[c] = END);
  }

  /** Before a number these make it part of a name, a date or another number. */
  private static final String NOT_BEFORE = "第-－—–/.·〔[【#+";

  private static final int MOST_DIGITS = 15;

  /** What has more is no sentence; comparing its figures with one another would take for ever. */
  private static final int MOST_FIGURES = 200;

  private final WordSet units;
  private final WordSet notUnits;
  private final WordSet about;
  private final WordSet odd;

  public SentenceReader(Speech speech) {
    this.units = new WordSet(speech.words("units"));
    this.notUnits = new WordSet(speech.words("notUnits"));
    this.about = new WordSet(speech.words("about"));
    this.odd = new WordSet(speech.words("odd"));
  }

  public List<Sentence> read(Wording wording) {
    String words = wording.words();
    int digit = nextDigit(words, 0);
    if (digit == words.length()) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>(4);
    int behind = 0;
    while (digit < words.length()) {
      int start = digit;
      while (start > behind && MEANING[words.charAt(start - 1)] != END) {
        start--;
      }
      behind = digit;
      while (behind < words.length() && MEANING[words.charAt(behind)] != END) {
        behind++;
      }
      behind = Math.min(behind + 1, words.length());
      Sentence sentence = new Scan(words, start, behind).sentence(wording);
      if (sentence.counts().size() + sentence.percents().size() <= MOST_FIGURES) {
        sentences.add(sentence);
      }
      digit = nextDigit(words, behind);
    }
    return sentences;
  }

  /** Most of a text is no digits: this loop is all that most of it sees. */
  private static int nextDigit(String words, int from) {
    int i = from;
    while (i < words.length() && MEANING[words.charAt(i)] != DIGIT) {
      i++;
    }
    return i;
  }

  /** 0 to 9 for a digit, narrow or wide; -1 for anything else. */
  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** One sentence, read from left to right. */
  private final class Scan {

    private final String words;
    private final int start;
    private final int end;
    private final List<Count> counts = new ArrayList<>(4);
    private final List<Percent> percents = new ArrayList<>(2);
    private int lead;
    private int depth;

    // The number being read: what it is, and where it ends.
    private BigDecimal value;
    private int at;

    Scan(String words, int start, int end) {
      this.words = words;
      this.start = start;
      this.end = end;
      this.lead = start;
    }

    Sentence sentence(Wording wording) {
      int i = start;
      while (i < end) {
        char c = words.charAt(i);
        byte meaning = MEANING[c];
        if (meaning == DIGIT) {
          i = number(i);
        } else {
          if (meaning == CLAUSE_MARK) {
            lead = i + 1;
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
          }
          i++;
        }
      }
      return new Sentence(wording, start, end, counts, percents);
    }

    /** Reads what begins with a digit; returns the place behind it. */
    private int number(int from) {
      boolean isWhole = digits(from);
      boolean isPartOfName =
          from > start
              && (NOT_BEFORE.indexOf(words.charAt(from - 1)) >= 0
                  || isLatin(words.charAt(from - 1)));
      if (!isWhole || isPartOfName) {
        return at;
      }
      if (at < end && (words.charAt(at) == '%' || words.charAt(at) == '％')) {
        at++;
        percents.add(new Percent(value, aboutBefore(from) > 0, from, at));
        lead = at;
      } else {
        count(from);
      }
      return at;
    }

    private void count(int from) {
      int behindDigits = at;
      boolean isAbout = aboutBefore(from) > 0;
      skipSpaces();
      multiply();
      boolean isOdd = skip(odd);
      multiply();
      int length = notUnits.at(words, at) > 0 ? 0 : units.at(words, at);
      if (length > 0) {
        String unit = words.substring(at, at + length);
        at += length;
        isOdd |= skip(odd);
        counts.add(new Count(value, unit, isAbout || isOdd, lead, from, at, depth));
        lead = at;
      } else if (behindDigits == end
          || MEANING[words.charAt(behindDigits)] == CLAUSE_MARK
          || MEANING[words.charAt(behindDigits)] == END) {
        at = behindDigits;
        counts.add(new Count(value, "", isAbout, lead, from, at, depth));
        lead = at;
      } else {
        at = behindDigits;
      }
    }

    private int aboutBefore(int from) {
      return about.before(words, from);
    }

    /** Reads digits, thousands separated or not, with decimals; false where they are too many. */
    private boolean digits(int from) {
      StringBuilder read = new StringBuilder(8);
      int i = from;
      boolean hasPoint = false;
      while (i < end) {
        char c = words.charAt(i);
        if (digit(c) >= 0) {
          read.append(digit(c));
        } else if (!hasPoint && (c == '.' || c == '．') && isDigit(i + 1)) {
          read.append('.');
          hasPoint = true;
        } else if (hasPoint || c != ',' || !isThousand(i + 1)) {
          break;
        }
        i++;
      }
      at = i;
      if (read.length() > MOST_DIGITS || i < end && isLatin(words.charAt(i))) {
        return false;
      }
      value = new BigDecimal(read.toString());
      return true;
    }

    private boolean isThousand(int from) {
      return isDigit(from) && isDigit(from + 1) && isDigit(from + 2) && !isDigit(from + 3);
    }

    private boolean isDigit(int i) {
      return i < end && digit(words.charAt(i)) >= 0;
    }

    private void skipSpaces() {
      while (at < end && words.charAt(at) == ' ') {
        at++;
      }
    }

    private void multiply() {
      if (at < end && (words.charAt(at) == '万' || words.charAt(at) == '亿')) {
        value = value.scaleByPowerOfTen(words.charAt(at) == '万' ? 4 : 8);
        at++;
      }
    }

    private boolean skip(WordSet set) {
      int length = set.at(words, at);
      at += length;
      return length > 0;
    }

    private static boolean isLatin(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
  }
}
