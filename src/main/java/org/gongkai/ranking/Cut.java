package org.gongkai.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.report.Agency;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * A group of agencies in a year. How large it is, is known at once; rankings are worked out when
 * the first page shows them.
 */
public final class Cut {

  private final int year;
  private final Peers peers;
  private final Library library;
  private final List<Agency> agencies = new ArrayList<>();
  private final Map<String, Ranking> rankings = new ConcurrentHashMap<>();
  private int reports;

  Cut(int year, Peers peers, Library library) {
    this.year = year;
    this.peers = peers;
    this.library = library;
  }

  void add(Agency agency, boolean hasReport) {
    agencies.add(agency);
    reports += hasReport ? 1 : 0;
  }

  public int year() {
    return year;
  }

  public Peers peers() {
    return peers;
  }

  /** The agencies that existed in the year. */
  public int size() {
    return agencies.size();
  }

  /** How many of them have a report of the year in the portal. */
  public int reports() {
    return reports;
  }

  public Ranking by(Yardstick yardstick) {
    return rankings.computeIfAbsent(yardstick.key(), key -> rank(yardstick));
  }

  private Ranking rank(Yardstick yardstick) {
    Filing.Scope usual = usualScope();
    List<Place> over = new ArrayList<>();
    List<Place> rest = new ArrayList<>();
    for (Agency agency : agencies) {
      Optional<Report> report = report(agency);
      Reading reading = read(report, usual, yardstick);
      if (!(reading instanceof Reading.Known known)) {
        rest.add(Place.unranked(agency, report, reading, Band.UNKNOWN));
      } else if (yardstick.isShare() && known.whole() < library.portal().ranking().floor()) {
        rest.add(Place.unranked(agency, report, reading, Band.SMALL));
      } else {
        over.add(over(agency, report, known, yardstick));
      }
    }
    return Ranking.of(over, rest, yardstick.isShare());
  }

  private static Place over(
      Agency agency, Optional<Report> report, Reading.Known known, Yardstick yardstick) {
    Interval interval =
        yardstick.isShare()
            ? Interval.ofShare(known.part(), known.whole())
            : Interval.ofCount(known.part());
    return new Place(agency, report, known, Band.NEAR, Optional.of(interval), 0, 0);
  }

  private static Reading read(Optional<Report> report, Filing.Scope usual, Yardstick yardstick) {
    if (report.isEmpty()) {
      return Reading.unknown("本站没有该年报告", "no report for that year in the portal");
    }
    Filing.Scope scope = report.get().filing().scope();
    return scope == usual
        ? yardstick.of(report.get())
        : Reading.unknown(
            "报告范围不同：" + scope.words().zh(),
            "the report covers something else: " + scope.words().en());
  }

  /** Whose figures most reports of the group give; others cannot be put beside them. */
  private Filing.Scope usualScope() {
    long areas =
        agencies.stream()
            .flatMap(agency -> report(agency).stream())
            .filter(report -> report.filing().scope() == Filing.Scope.AREA)
            .count();
    return 2 * areas > reports ? Filing.Scope.AREA : Filing.Scope.OWN;
  }

  private Optional<Report> report(Agency agency) {
    for (Report report : library.reportsOf(agency)) {
      if (report.year() == year) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }
}
