package org.gongkai.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

  /** The figures the page itself explains intervals with. */
  @Test
  void theSameShareIsKnownBetterOfMoreCases() {
    is(.1666, .4788, Interval.ofShare(9, 30));
    is(.2839, .3166, Interval.ofShare(900, 3000));
  }

  /** Newcombe (1998), table 1: 81 of 263, 15 of 148, 0 of 20, 1 of 29. */
  @Test
  void intervalsAreThoseOfTheLiterature() {
    is(.2553, .3662, Interval.ofShare(81, 263));
    is(.0624, .1605, Interval.ofShare(15, 148));
    is(.0000, .1611, Interval.ofShare(0, 20));
    is(.0061, .1718, Interval.ofShare(1, 29));
  }

  @Test
  void allOfThemIsNotCertainty() {
    is(.8389, 1, Interval.ofShare(20, 20));
  }

  @Test
  void anIntervalIsAboveAnotherOnlyWhereTheyDoNotTouch() {
    assertTrue(new Interval(.5, .6).isAbove(new Interval(.3, .49)));
    assertFalse(new Interval(.5, .6).isAbove(new Interval(.3, .5)));
    assertFalse(new Interval(.3, .4).isAbove(new Interval(.5, .6)));
    assertFalse(Interval.ofCount(7).isAbove(Interval.ofCount(7)));
  }

  private static void is(double low, double high, Interval interval) {
    assertEquals(low, interval.low(), .00006);
    assertEquals(high, interval.high(), .00006);
  }
}
