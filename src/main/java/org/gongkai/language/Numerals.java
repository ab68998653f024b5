package org.gongkai.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers as both languages print them: thousands separated by commas, decimals as given. The same
 * on every machine.
 */
public final class Numerals {

  private static final List<String> SMALL =
      IntStream.range(0, 1000).mapToObj(Integer::toString).toList();

  private Numerals() {}

  public static String of(long value) {
    return value >= 0 && value < SMALL.size()
        ? SMALL.get((int) value)
        : grouped(Long.toString(value));
  }

  public static String of(BigDecimal value) {
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    return point < 0 ? grouped(plain) : grouped(plain.substring(0, point)) + plain.substring(point);
  }

  private static String grouped(String digits) {
    int first = digits.startsWith("-") ? 1 : 0;
    if (digits.length() - first <= 3) {
      return first == 1 ? "−" + digits.substring(1) : digits;
    }
    StringBuilder grouped = new StringBuilder(digits.length() + digits.length() / 3);
    for (int i = first; i < digits.length(); i++) {
      if (i > first && (digits.length() - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(digits.charAt(i));
    }
    return first == 1 ? "−" + grouped : grouped.toString();
  }
}
