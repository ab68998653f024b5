package org.gongkai.check;

import java.util.BitSet;
import java.util.List;
import org.gongkai.finding.Finding;

/**
 * What the checks say of one report that look at no other agency.
 *
 * @param judged the numbers of the rules the report has something to be judged by
 * @param found what was found, whether explained or not
 * @param mistakes those that stand outside the catalogue
 */
public record Examined(BitSet judged, List<Finding> found, List<Finding> mistakes) {

  public Examined {
    judged = (BitSet) judged.clone();
    found = List.copyOf(found);
    mistakes = List.copyOf(mistakes);
  }
}
