package org.gongkai.claim;

import java.util.List;
import java.util.Optional;

/**
 * What the words of a link to a figure say.
 *
 * @param numbers that can be compared with it
 * @param unread why a number among the words cannot be; empty where there is none such
 */
public record LinkWords(List<Said> numbers, Optional<Unread> unread) {

  /** Why a number is not one that a figure can be compared with. */
  public enum Unread {
    /** 9%, 三成. */
    SHARE,
    /** 8-9, 1/3. */
    RANGE,
    /** 0x9, 9e3. */
    LETTERS,
    /** More digits than a figure can have. */
    LONG,
    /** 几十, 一百五, 三点五. */
    VAGUE,
    /** eight hundred. */
    WORDS
  }

  public LinkWords {
    numbers = List.copyOf(numbers);
  }
}
