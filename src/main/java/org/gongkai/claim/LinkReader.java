package org.gongkai.claim;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.claim.LinkWords.Unread;
import org.gongkai.claim.Said.Sense;
import org.gongkai.law.Speech;

/**
 * Reads the words of a link to a figure: every number among them is compared with it or known not
 * to be comparable. Years, dates and numbers of a name (2022年, 第3, 30号, A4) are no numbers of the
 * figure; nor is 一 in 一般, unless the link is nothing but a number with its measure word.
 */
public final class LinkReader {

  private static final int MOST_DIGITS = 15;

  /** What is longer is a paragraph and no number. */
  private static final int LONGEST = 300;

  private static final String SOME = "[" + Numeral.HAN + "几数]";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?<![\\p{Alnum})])[+-])?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?"
              + "(?:\\s?[百千万亿萬億][\\d."
              + Numeral.HAN
              + "]*)?|"
              + SOME
              + "+");

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern NAMED_BEFORE =
      Pattern.compile("(?:第|No\\.?\\s?|[A-Za-z〔\\[#]|\\b" + MONTH + "\\s)$");
  private static final Pattern NAMED_BEHIND =
      Pattern.compile("(?:\\s?[年月日号]|(?:st|nd|rd|th)\\b|\\s" + MONTH + "\\b).*", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern BEFORE_YEAR =
      Pattern.compile("\\b(?:in|of|for|since|during|until|before|after|year)\\s$");

  private static final Pattern SHARE =
      Pattern.compile("\\s?(?:%|‰|个百分点|分之|per ?cent|[成倍折](?:$|[以左多])).*", Pattern.DOTALL);
  private static final Pattern RANGE =
      Pattern.compile("\\s?(?:[-–—―~〜～至到或/:]|to\\b)\\s?(?:\\d|" + SOME + ").*", Pattern.DOTALL);
  private static final Pattern VAGUE = Pattern.compile("[几点半].*", Pattern.DOTALL);
  private static final Pattern SCALE =
      Pattern.compile("[百千万亿]|\\s(?:hundred|thousand|million|billion)\\b");
  private static final Map<String, Integer> SCALES =
      Map.of(
          "百", 2, "千", 3, "万", 4, "亿", 8, "hundred", 2, "thousand", 3, "million", 6, "billion", 9);

  private static final String ENGLISH_NUMBER =
      "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
          + "|eighty|ninety|hundreds?|thousands?|millions?|dozens?)";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:[a-z]+ )?(?:a )?N(?:[ -](?:and )?N)*(?: [a-z]+)?".replace("N", ENGLISH_NUMBER),
          Pattern.CASE_INSENSITIVE);

  private final WordSet units;
  private final WordSet counters;
  private final Map<Sense, WordSet> senses = new EnumMap<>(Sense.class);

  public LinkReader(Speech speech) {
    this.units = new WordSet(speech.words("units"));
    this.counters = new WordSet(speech.words("requestUnits"));
    senses.put(Sense.ROUGHLY, new WordSet(speech.words("roughly")));
    senses.put(Sense.AND_SOME, new WordSet(speech.words("andSome")));
    senses.put(Sense.AT_LEAST, new WordSet(speech.words("atLeast")));
    senses.put(Sense.AT_MOST, new WordSet(speech.words("atMost")));
  }

  public LinkWords read(String words) {
    if (words.length() > LONGEST) {
      boolean hasNumber = words.chars().anyMatch(Character::isDigit);
      return new LinkWords(List.of(), hasNumber ? Optional.of(Unread.VAGUE) : Optional.empty());
    }
    return new Scan(Normalizer.normalize(words.strip(), Normalizer.Form.NFKC).replace('−', '-'))
        .read();
  }

  /** The words of one link, read from left to right. */
  private final class Scan {

    private final String text;
    private final boolean alone;
    private final List<Said> numbers = new ArrayList<>(1);
    private Optional<Unread> unread = Optional.empty();

    // How the number being read is said, as far as what stands behind it tells.
    private Sense sense = Sense.EXACT;

    Scan(String text) {
      this.text = text;
      this.alone = isAlone();
    }

    LinkWords read() {
      Matcher number = NUMBER.matcher(text);
      int from = 0;
      while (number.find(from)) {
        from = read(number.group(), number.start(), number.end());
      }
      if (numbers.isEmpty() && unread.isEmpty() && ENGLISH.matcher(text).matches()) {
        unread = Optional.of(Unread.WORDS);
      }
      return new LinkWords(numbers, unread);
    }

    /** Reads one number; returns the place to go on from. */
    private int read(String number, int start, int end) {
      if (!mayBeOne(number, end) || isName(number, start, end)) {
        return end;
      }
      String rest = text.substring(end);
      Optional<BigDecimal> value = Numeral.read(number);
      Optional<Unread> hindrance = hindrance(number, text.substring(0, start), rest);
      if (hindrance.isEmpty() && value.isPresent()) {
        return say(value.get(), start, end);
      }
      unread = unread.or(() -> hindrance).or(() -> Optional.of(Unread.VAGUE));
      Matcher next = NUMBER.matcher(text);
      boolean goesOn = RANGE.matcher(rest).matches() || VAGUE.matcher(rest).matches();
      return goesOn && next.find(end) ? next.end() : end;
    }

    /** Chinese figures are in many words that are no numbers: 一般, 百姓, 数据. */
    private boolean mayBeOne(String number, int end) {
      boolean isChinese =
          Numeral.HAN.indexOf(number.charAt(0)) >= 0 || "几数".indexOf(number.charAt(0)) >= 0;
      return !isChinese
          || alone
          || SHARE.matcher(text.substring(end)).matches()
          || number.length() > 1 && units.at(text, behind(end)) > 0;
    }

    private boolean isName(String number, int start, int end) {
      String before = text.substring(0, start);
      return NAMED_BEFORE.matcher(before).find()
          || NAMED_BEHIND.matcher(text.substring(end)).matches()
          || YEAR.matcher(number).matches() && BEFORE_YEAR.matcher(before).find();
    }

    private Optional<Unread> hindrance(String number, String before, String rest) {
      if (SHARE.matcher(rest).matches() || before.endsWith("分之")) {
        return Optional.of(Unread.SHARE);
      }
      if (RANGE.matcher(rest).matches()) {
        return Optional.of(Unread.RANGE);
      }
      char next = rest.isEmpty() ? ' ' : rest.charAt(0);
      if (next < 0x80 && Character.isLetter(next)) {
        return Optional.of(Unread.LETTERS);
      }
      boolean isLong =
          number.chars().filter(c -> c < 0x80 && Character.isDigit(c)).count() > MOST_DIGITS;
      return isLong
          ? Optional.of(Unread.LONG)
          : VAGUE.matcher(rest).matches() ? Optional.of(Unread.VAGUE) : Optional.empty();
    }

    private int say(BigDecimal number, int start, int end) {
      sense = Sense.EXACT;
      int at = behind(end);
      BigDecimal value = number;
      Matcher scale = SCALE.matcher(text).region(at, text.length());
      if (scale.lookingAt()) {
        value = value.scaleByPowerOfTen(SCALES.get(scale.group().strip()));
        at = behind(scale.end());
      }
      at = spaces(at);
      at = behind(at + units.at(text, at));
      numbers.add(new Said(value, before(start).orElse(sense)));
      return Math.max(at, end);
    }

    /** Passes over 余, 左右 and the like, and notes what they say. */
    private int behind(int from) {
      int at = spaces(from);
      for (Map.Entry<Sense, WordSet> one : senses.entrySet()) {
        int length = one.getValue().at(text, at);
        if (length > 0) {
          sense = one.getKey();
          return at + length;
        }
      }
      return from;
    }

    private int spaces(int from) {
      int at = from;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      return at;
    }

    /** 约, 不超过: of words that end here the longest tells. */
    private Optional<Sense> before(int start) {
      int end = text.substring(0, start).stripTrailing().length();
      return senses.entrySet().stream()
          .filter(one -> one.getValue().before(text, end) > 0)
          .max(Comparator.comparing(one -> one.getValue().before(text, end)))
          .map(Map.Entry::getKey);
    }

    /** Whether there is nothing but a number in Chinese figures, with its measure word and 约. */
    private boolean isAlone() {
      int start = 0;
      for (int next = behind(0); next > start; next = behind(start)) {
        start = next;
      }
      start = spaces(start);
      int end = start;
      while (end < text.length() && (Numeral.HAN + "几数点半至到或余多来~-").indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      int unit = spaces(end);
      int behind = unit + units.at(text, unit);
      boolean isShort = end - start == 1;
      boolean isNumber =
          end > start
              && (!isShort
                  || behind == unit && "几数".indexOf(text.charAt(start)) < 0
                  || counters.at(text, unit) > 0);
      return isNumber && spaces(behind(behind)) == text.length();
    }
  }
}
