package org.gongkai.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.law.Law;
import org.gongkai.report.Agency;
import org.gongkai.report.Report;

/**
 * What examining all reports came to.
 *
 * @param byAgency the examinations of each agency's reports, by its path, in the order of the
 *     reports
 */
public record Examinations(Law law, Map<String, List<Examination>> byAgency) {

  public Examinations {
    byAgency = Map.copyOf(byAgency);
  }

  /** The agency's reports, oldest first. */
  public List<Examination> of(Agency agency) {
    return byAgency.getOrDefault(agency.path(), List.of());
  }

  public Examination of(Report report) {
    return of(report.agency()).stream()
        .filter(examination -> examination.report().year() == report.year())
        .findFirst()
        .orElseThrow();
  }

  /** Every examination, in no order. */
  public Stream<Examination> all() {
    return byAgency.values().stream().flatMap(List::stream);
  }
}
