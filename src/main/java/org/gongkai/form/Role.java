package org.gongkai.form;

/**
 * What a measure is to a page, a chart or a check that speaks of it by itself. Which measure has
 * the role stands with the measures; no program knows one by its name or place.
 */
public enum Role {
  /** The requests that came in during the year. */
  ASKED("asked"),
  /** Requests left over from the year before. */
  CARRIED_IN("carriedIn"),
  /** Requests that were brought to an end. */
  HANDLED("handled"),
  /** Of these, what asking led to at least in part. */
  GRANTED("granted"),
  /** Requests left over to the next year. */
  CARRIED_FORWARD("carriedForward");

  private final String key;

  Role(String key) {
    this.key = key;
  }

  /** The word for it among the measures: {@code carriedIn}. */
  public String key() {
    return key;
  }
}
