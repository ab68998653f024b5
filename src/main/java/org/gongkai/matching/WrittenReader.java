package org.gongkai.matching;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Remark;

/** How figures are written in published tables. */
final class WrittenReader {

  private static final int MOST_DIGITS = 15;
  private static final Pattern EDGES =
      Pattern.compile("^[\\p{Z}\\p{Cc}\\p{Cf}]+|[\\p{Z}\\p{Cc}\\p{Cf}]+$");
  private static final Pattern STROKES =
      Pattern.compile("[/\\\\\\-\u2010-\u2015\u2212\u2500\u30FC]{1,6}|无|無|(?i:n/?a)");
  private static final String DIGITS = "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?";
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+\\-\u2212\u2013]|增加|减少|下降|增|减|減|负|負|↑|↓)?\\p{Z}*"
              + DIGITS
              + "\\p{Z}*(万元|元|件次|人次|件|条|條|次|个|個|人|宗|份|项|項|篇|起)?");
  private static final Pattern HEADED =
      Pattern.compile("(?:\\(|单位:|單位:|:)((?:[万萬亿億千百]?)元)(?:\\)|$)");

  /** The keys of the units of money, as they are printed. */
  private static final Map<String, String> MONEY = Map.of("元", "yuan", "万元", "wanyuan");

  private static final Set<String> DOWN =
      Set.of("-", "\u2212", "\u2013", "减少", "下降", "减", "減", "负", "負", "↓");
  private static final Set<String> SIGNS = Set.of("-", "\u2212", "\u2013");

  private WrittenReader() {}

  /** Digits and signs in one width; nothing else is changed: ① is not 1, ² not 2. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (char one : words.toCharArray()) {
      boolean isWide = '\uFF01' <= one && one <= '\uFF5E';
      plain.append(isWide ? (char) (one - 0xFEE0) : one);
    }
    return EDGES.matcher(plain).replaceAll("");
  }

  static Written read(String words) {
    String plain = plain(words);
    if (plain.isEmpty()) {
      return Written.BLANK;
    }
    if (STROKES.matcher(plain).matches()) {
      return Written.SLASH;
    }
    return plain.equals("不适用") || plain.equals("不適用")
        ? Written.NOT_APPLICABLE
        : number(words, plain);
  }

  private static Written number(String words, String plain) {
    Matcher number = NUMBER.matcher(plain);
    if (!number.matches() || number.group(2).length() > MOST_DIGITS) {
      return new Written.Unclear(words);
    }
    String sign = number.group(1) == null ? "" : number.group(1);
    String fraction = number.group(3) == null ? "" : number.group(3);
    String unit = number.group(4) == null ? "" : number.group(4);
    Set<Remark.Kind> mended = EnumSet.noneOf(Remark.Kind.class);
    note(mended, Remark.Kind.THOUSANDS, number.group(2).contains(","));
    note(mended, Remark.Kind.SIGNED_WORDS, !sign.isEmpty() && !SIGNS.contains(sign));
    note(mended, Remark.Kind.UNIT_IN_CELL, !unit.isEmpty());
    note(mended, Remark.Kind.FULL_WIDTH_DIGITS, words.chars().anyMatch(WrittenReader::isWideDigit));
    BigDecimal value = new BigDecimal(number.group(2).replace(",", "") + fraction);
    return new Written.Number(
        DOWN.contains(sign) ? value.negate() : value, unit, Set.copyOf(mended));
  }

  private static boolean isWideDigit(int character) {
    return '\uFF10' <= character && character <= '\uFF19';
  }

  private static void note(Set<Remark.Kind> mended, Remark.Kind kind, boolean is) {
    if (is) {
      mended.add(kind);
    }
  }

  /** The key of a unit of money; empty for any other. */
  static String key(String unit) {
    return MONEY.getOrDefault(unit, "");
  }

  /** The unit of money that stands in a row by itself, as in a column of units; empty for none. */
  static String besides(String row) {
    String plain = Normalizer.normalize(row, Normalizer.Form.NFKC).replace('萬', '万');
    for (String word : plain.split("\\s+")) {
      if (MONEY.containsKey(word)) {
        return MONEY.get(word);
      }
    }
    return money(row);
  }

  /** The unit of money a heading names: （单位：万元）; empty for none. */
  static String money(String heading) {
    String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Matcher unit = HEADED.matcher(plain);
    return unit.find() ? MONEY.getOrDefault(unit.group(1).replace('萬', '万'), "") : "";
  }
}
