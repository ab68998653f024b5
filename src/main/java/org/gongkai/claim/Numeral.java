package org.gongkai.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a Chinese text writes it: {@code 1,234}, {@code 3.2万}, {@code 八百}, {@code 一千零五},
 * {@code 贰拾}, {@code 二〇二二}. What could be read in two ways is not read: 一百五 is 150 to some and 105
 * to others, 八九 is eight or nine.
 */
final class Numeral {

  /** All letters of numbers, but for the digits. */
  static final String HAN = "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億兩";

  private static final String VALUES = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖拾佰仟萬億两兩";
  private static final String SIMPLE = "〇一二三四五六七八九十百千万亿二二";

  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d[\\d,]*(?:\\.\\d+)?");
  private static final Pattern DIGITS = Pattern.compile("[〇一二三四五六七八九]+");

  /** What one figure before 千, 百 and 十 can be. */
  private static final String ONE = "(\\d+(?:\\.\\d+)?|[一二三四五六七八九])";

  private static final Pattern SECTION =
      Pattern.compile("(?:" + ONE + "千)?〇?(?:" + ONE + "百)?〇?(?:" + ONE + "?(十))?〇?" + ONE + "?");

  private Numeral() {}

  /** Nothing where it is no number, or could be two. */
  static Optional<BigDecimal> read(String written) {
    String number = simple(written);
    if (PLAIN.matcher(number).matches()) {
      return Optional.of(new BigDecimal(number.replace(",", "").replace("+", "")));
    }
    if (DIGITS.matcher(number).matches()) {
      return digits(number);
    }
    return parts(number, '亿', 8).or(() -> parts(number, '万', 4)).or(() -> section(number));
  }

  private static String simple(String written) {
    StringBuilder simple = new StringBuilder(written.length());
    for (char c : written.toCharArray()) {
      int formal = FORMAL.indexOf(c);
      if (!Character.isWhitespace(c)) {
        simple.append(formal < 0 ? c : SIMPLE.charAt(formal));
      }
    }
    return simple.toString();
  }

  /** 八; 二〇二二; but 八九 is two numbers. */
  private static Optional<BigDecimal> digits(String number) {
    boolean isRange = number.length() == 2 && number.indexOf('〇') < 0;
    if (isRange) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.ZERO;
    for (char c : number.toCharArray()) {
      value = value.movePointRight(1).add(BigDecimal.valueOf(VALUES.indexOf(c)));
    }
    return Optional.of(value);
  }

  /** 三万二千: what stands before the unit and what behind it. */
  private static Optional<BigDecimal> parts(String number, char unit, int power) {
    int at = number.indexOf(unit);
    String rest = number.substring(at + 1);
    if (at <= 0 || rest.length() == 1 || rest.indexOf(unit) >= 0) {
      return Optional.empty();
    }
    Optional<BigDecimal> before =
        read(number.substring(0, at)).map(value -> value.scaleByPowerOfTen(power));
    boolean isWhole =
        before.isPresent() && before.get().remainder(BigDecimal.TEN.pow(power)).signum() == 0;
    return rest.isEmpty()
        ? before
        : before.filter(value -> isWhole).flatMap(value -> behind(rest, power).map(value::add));
  }

  /** Less than the unit it stands behind: 3万2千, not 3万12345. */
  private static Optional<BigDecimal> behind(String rest, int power) {
    boolean isLed = rest.charAt(0) == '〇';
    return read(isLed ? rest.substring(1) : rest)
        .filter(value -> value.signum() > 0 && value.compareTo(BigDecimal.TEN.pow(power)) < 0);
  }

  /** Below 万: 一千零五. */
  private static Optional<BigDecimal> section(String number) {
    Matcher read = SECTION.matcher(number);
    if (number.isEmpty() || !read.matches()) {
      return Optional.empty();
    }
    String last = read.group(5);
    boolean isShort =
        last != null
            && last.length() < number.length()
            && "百千".indexOf(number.charAt(number.length() - last.length() - 1)) >= 0;
    if (isShort) {
      return Optional.empty();
    }
    BigDecimal tens =
        read.group(4) == null ? BigDecimal.ZERO : value(read.group(3)).orElse(BigDecimal.ONE);
    return Optional.of(
        value(read.group(1))
            .orElse(BigDecimal.ZERO)
            .movePointRight(3)
            .add(value(read.group(2)).orElse(BigDecimal.ZERO).movePointRight(2))
            .add(tens.movePointRight(1))
            .add(value(read.group(5)).orElse(BigDecimal.ZERO)));
  }

  private static Optional<BigDecimal> value(String one) {
    if (one == null) {
      return Optional.empty();
    }
    int han = VALUES.indexOf(one);
    return Optional.of(han < 0 ? new BigDecimal(one) : BigDecimal.valueOf(han));
  }
}
