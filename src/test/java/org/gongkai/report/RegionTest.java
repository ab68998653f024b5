package org.gongkai.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gongkai.BothSides;
import org.junit.jupiter.api.Test;

class RegionTest {

  @Test
  void aDivisionIsWithinThoseThatTheListOfCasesSays() {
    BothSides.hold("divisions", cells -> String.join(" ", Region.path(cells[0])));
  }

  @Test
  void allIsWithinTheNationAndNothingWithinWhatLiesBelow() {
    assertTrue(Region.isWithin("360702", Region.NATION));
    assertTrue(Region.isWithin("360702", "360700"));
    assertFalse(Region.isWithin("360700", "360702"));
  }
}
