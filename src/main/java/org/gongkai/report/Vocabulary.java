package org.gongkai.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.language.Text;

/**
 * The words for the codes in agency files: divisions, sectors, levels and kinds of agency, by code.
 *
 * @param codes how divisions are coded
 * @param bodies which kinds of agency stand for more than themselves
 * @param levels the highest first
 * @param lastYears the last year in which a division that was abolished was valid
 */
public record Vocabulary(
    DivisionCodes codes,
    Bodies bodies,
    Map<String, Text> regions,
    Map<String, Text> sectors,
    Map<String, Text> levels,
    Map<String, Text> kinds,
    Map<String, Integer> lastYears) {

  /**
   * Which kinds of agency can report for more than themselves; empty for none.
   *
   * @param division for a whole division, as a government does
   * @param sector for those of their sector below, as a department does
   */
  public record Bodies(String division, String sector) {

    public static final Bodies NONE = new Bodies("", "");
  }

  /** The place of an agency's level among all, the highest 0. */
  public int rank(Agency agency) {
    return rank(agency.standing().level());
  }

  /** The place of the level of the division with this code. */
  public int rankOf(String division) {
    int depth = codes.depth(division);
    return depth < 0 ? 0 : rank(codes.levels().get(depth));
  }

  /** The place of the lowest level. */
  public int lowest() {
    return levels.size() - 1;
  }

  private int rank(String level) {
    int rank = 0;
    for (String known : levels.keySet()) {
      if (known.equals(level)) {
        return rank;
      }
      rank++;
    }
    throw new IllegalArgumentException("no level is called " + level);
  }

  /**
   * Whether a report of its area is one of its whole division: a township bears the code of its
   * county, a zone that of its city.
   */
  public boolean standsForDivision(Agency agency) {
    Agency.Standing standing = agency.standing();
    return standing.kind().equals(bodies.division()) && rankOf(standing.region()) >= rank(agency);
  }

  /**
   * Whether this can be a division: as many digits as there should be, in a province we know.
   * Counties come and go too often to insist on each.
   */
  public boolean knows(String code) {
    return regions.containsKey(code)
        || codes.isCode(code)
            && !code.equals(codes.nation())
            && regions.containsKey(codes.top(code));
  }

  /** Whether a division can stand in a report of this year, as far as is said. */
  public boolean isValidIn(int year, String code) {
    return year <= lastYears.getOrDefault(code, Integer.MAX_VALUE);
  }

  /** The division and those above it that have a name, the highest first. */
  public List<Region> path(String code) {
    return codes.path(code).stream()
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
