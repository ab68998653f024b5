package org.gongkai.check.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.claim.Count;
import org.gongkai.form.Measures;
import org.gongkai.report.Report;

/**
 * All that the Chinese text of a report claims.
 *
 * @param tellings part by part
 * @param claims the counts of which we know what they count, in the order of the text
 * @param byCount the same claims, by the count itself and not one like it
 * @param last last year's report of the same agency
 */
record Told(
    Report report,
    Optional<Report> last,
    List<Telling> tellings,
    List<Claim> claims,
    Map<Count, Claim> byCount,
    Claims reader,
    Measures measures) {

  /** What a count is known to count, if it is. */
  Optional<Claim> claim(Count count) {
    return Optional.ofNullable(byCount.get(count));
  }
}
