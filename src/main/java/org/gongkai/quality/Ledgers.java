package org.gongkai.quality;

import java.util.List;
import org.gongkai.check.Examination;
import org.gongkai.check.Examinations;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.UnreportedYears;

/** What was carried over, and when reports were published, for every agency and year. */
public record Ledgers(ByYear<Carried> carried, ByYear<Timing> timings) {

  public static Ledgers of(Library library, Examinations examinations) {
    Ledgers ledgers = new Ledgers(new ByYear<>(), new ByYear<>());
    UnreportedYears unreported = UnreportedYears.among(library.years().keySet());
    library.agencies().forEach(agency -> ledgers.add(agency, library, examinations, unreported));
    return ledgers;
  }

  private void add(
      Agency agency, Library library, Examinations examinations, UnreportedYears unreported) {
    List<Examination> all = examinations.of(agency);
    for (int i = 0; i < all.size(); i++) {
      Examination examination = all.get(i);
      int year = examination.report().year();
      for (int gap = i == 0 ? year : all.get(i - 1).report().year() + 1; gap < year; gap++) {
        if (!unreported.contain(gap)) {
          timings.add(agency, gap, Timing.gap(agency, gap, examinations.law()));
        }
      }
      carried.add(agency, year, Carried.of(examination, library, examinations.law()));
      timings.add(agency, year, Timing.of(examination, examinations.law()));
    }
  }
}
