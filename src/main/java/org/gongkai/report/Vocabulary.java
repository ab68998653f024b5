package org.gongkai.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.language.Text;

/**
 * The words for the codes in agency files: divisions, sectors, levels and kinds of agency, by code.
 *
 * @param lastYears the last year in which a division that was abolished was valid
 */
public record Vocabulary(
    Map<String, Text> regions,
    Map<String, Text> sectors,
    Map<String, Text> levels,
    Map<String, Text> kinds,
    Map<String, Integer> lastYears) {

  /** What the code of the whole country begins with; no division is below it. */
  private static final String NATION = "00";

  /**
   * Whether this can be a division: six digits in a province we know. Counties come and go too
   * often to insist on each.
   */
  public boolean knows(String code) {
    return regions.containsKey(code)
        || code.matches("[0-9]{6}")
            && !code.startsWith(NATION)
            && regions.containsKey(code.substring(0, 2) + "0000");
  }

  /** Whether a division can stand in a report of this year, as far as is said. */
  public boolean isValidIn(int year, String code) {
    return year <= lastYears.getOrDefault(code, Integer.MAX_VALUE);
  }

  /** The division and those above it that have a name, the highest first. */
  public List<Region> path(String code) {
    return Region.path(code).stream()
        .filter(above -> above.equals(code) || regions.containsKey(above))
        .map(this::region)
        .toList();
  }

  public Region region(String code) {
    return new Region(code, Optional.ofNullable(regions.get(code)).orElse(Text.same(code)));
  }

  public Text sector(String key) {
    return sectors.getOrDefault(key, Text.same(key));
  }
}
