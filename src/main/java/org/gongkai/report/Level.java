package org.gongkai.report;

import java.util.Locale;

/** The levels of government, the highest first. A township has no code of its own. */
enum Level {
  STATE,
  PROVINCE,
  PREFECTURE,
  COUNTY,
  TOWNSHIP;

  static Level of(Agency agency) {
    return valueOf(agency.standing().level().toUpperCase(Locale.ROOT));
  }

  /** The level of the division with this code: 440100 is a prefecture, 440103 a county. */
  static Level ofDivision(String code) {
    return code.equals(Region.NATION)
        ? STATE
        : code.endsWith("0000") ? PROVINCE : code.endsWith("00") ? PREFECTURE : COUNTY;
  }

  boolean isAbove(Level other) {
    return compareTo(other) < 0;
  }
}
