package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.gongkai.change.Reach;
import org.gongkai.check.Examinations;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.notice.Bulletin;
import org.gongkai.notice.Manner;
import org.gongkai.notice.Notice;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.run.Plan;

/** What a run read and found. */
record Found(Library library, Examinations examinations, Findings findings) {

  static Found by(Plan plan) {
    return new Found(plan.library(), plan.examinations(), plan.findings());
  }

  /** Everything, open and accepted. */
  Bulletin all(Manner manner) {
    return new Bulletin(library.forms().law(), reports(), notices(), 0, manner);
  }

  /**
   * Only what a change touches.
   *
   * @param changed the files it is made of; empty for everything
   */
  Bulletin touched(Optional<NavigableSet<String>> changed, Manner manner) {
    if (changed.isEmpty()) {
      return all(manner);
    }
    Reach reach = Reach.of(changed.get(), library);
    List<Notice> touched =
        notices().stream().filter(notice -> reach.touches(notice.finding())).toList();
    long open = touched.stream().filter(Notice::isOpen).count();
    return new Bulletin(
        library.forms().law(),
        reports().stream().filter(report -> reach.touches(file(report))).toList(),
        touched,
        findings.sorted().size() - (int) open,
        manner);
  }

  private static String file(Report report) {
    return report.filing().at().file();
  }

  private List<Report> reports() {
    return library.agencies().stream()
        .flatMap(agency -> library.reportsOf(agency).stream())
        .toList();
  }

  private List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (Finding finding : findings.sorted()) {
      notices.add(Notice.open(finding));
    }
    examinations
        .all()
        .flatMap(examination -> examination.accepted().stream())
        .map(known -> Notice.accepted(known.finding(), known.acceptance()))
        .forEach(notices::add);
    return notices;
  }
}
