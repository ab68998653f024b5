package org.gongkai.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as both languages write them: 2021年1月20日, 20 January 2021. */
public final class Days {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private Days() {}

  /**
   * A day of the calendar as sources write it, 2021-01-20; none where the words are no such day, or
   * one of another age.
   */
  public static Optional<LocalDate> of(String words) {
    try {
      return Optional.of(LocalDate.parse(words, WRITTEN)).filter(day -> isOurs(day.getYear()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether a day of a source can lie in this year. */
  public static boolean isOurs(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  public static String in(Language language, LocalDate day) {
    return language == Language.ZH
        ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
        : day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
