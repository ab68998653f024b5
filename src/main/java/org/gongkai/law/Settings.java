package org.gongkai.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the check of a rule needs to know and another law may set otherwise.
 *
 * @param words by name: what to look for in a text
 * @param limits by name: thresholds
 * @param faults the reading mistakes it is told as
 */
public record Settings(
    Map<String, List<String>> words, Map<String, Double> limits, List<String> faults) {

  public Settings {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    limits = Map.copyOf(limits);
    faults = List.copyOf(faults);
  }
}
