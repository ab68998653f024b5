package org.gongkai.ranking;

/** How an agency's figure stands to the group's, in the order they are shown. */
public enum Band {
  /** The whole interval lies above the share of the group. */
  ABOVE,
  /** The share of the group lies in the interval. */
  NEAR,
  /** The whole interval lies below the share of the group. */
  BELOW,
  /** A count, which is not held against the group. */
  COUNTED,
  /** Could be ranked, but too few others can. */
  ALONE,
  /** A share of fewer cases than the floor. */
  SMALL,
  /** Not known. */
  UNKNOWN;

  public boolean isRanked() {
    return ordinal() <= COUNTED.ordinal();
  }

  /** Its word in messages and style sheets. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
