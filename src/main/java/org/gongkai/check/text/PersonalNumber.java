package org.gongkai.check.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Numbers that belong to one person, known by their check digits. */
final class PersonalNumber {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private PersonalNumber() {}

  /**
   * 公民身份号码 (GB 11643): division, day of birth, serial number, check digit. A social credit code of
   * eighteen digits has no such day in it.
   */
  static boolean isIdentity(String number) {
    if (number.length() != 18 || number.charAt(0) == '0' || !isDay(number.substring(6, 14))) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }

  private static boolean isDay(String digits) {
    int year = Integer.parseInt(digits.substring(0, 4));
    try {
      LocalDate.of(
          year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
      return year >= 1900 && year < 2100;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  /** A card number of 16 to 19 digits that Luhn's sum lets pass. */
  static boolean isCard(String number) {
    if (number.length() < 16 || number.length() > 19 || number.indexOf('X') >= 0) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  static boolean isMobile(String number) {
    return number.length() == 11 && number.charAt(0) == '1' && number.charAt(1) >= '3';
  }

  /** A number told of without giving it away: 110***7X. */
  static String masked(String number) {
    return number.substring(0, 3) + "***" + number.substring(number.length() - 2);
  }
}
