package org.gongkai.ranking;

import java.util.Optional;
import org.gongkai.report.Agency;
import org.gongkai.report.Report;

/**
 * An agency in a ranking.
 *
 * @param best the highest place its figure leaves open; 0 where it is not ranked
 * @param worst the lowest
 */
public record Place(
    Agency agency,
    Optional<Report> report,
    Reading reading,
    Band band,
    Optional<Interval> interval,
    int best,
    int worst) {

  static Place unranked(Agency agency, Optional<Report> report, Reading reading, Band band) {
    return new Place(agency, report, reading, band, Optional.empty(), 0, 0);
  }

  /** The same agency where it stands among the others. */
  Place in(Band itsBand, int itsBest, int itsWorst) {
    return new Place(agency, report, reading, itsBand, interval, itsBest, itsWorst);
  }

  /** What was read, of an agency of which it is known. */
  public Reading.Known known() {
    return (Reading.Known) reading;
  }

  /** Why nothing was, of one of which it is not. */
  public Reading.Unknown unknown() {
    return (Reading.Unknown) reading;
  }
}
