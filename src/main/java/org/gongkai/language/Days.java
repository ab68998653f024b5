package org.gongkai.language;

import java.time.LocalDate;
import java.util.List;

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

  private Days() {}

  public static String in(Language language, LocalDate day) {
    return language == Language.ZH
        ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
        : day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
