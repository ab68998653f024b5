package org.gongkai.check.wide;

import java.util.List;
import java.util.Set;
import org.gongkai.check.Examiner;
import org.gongkai.finding.Subject;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.AreaReports;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** A division has one report of its whole area a year; of two, sums can only take one. */
public final class OneAreaReportCheck implements WideCheck {

  private static final String RULE = "Y11";

  @Override
  public Set<String> rules() {
    return Set.of("Y11");
  }

  @Override
  public void judge(List<Examiner> examiners, Library library) {
    AreaReports areas = AreaReports.of(library);
    for (Examiner examiner : examiners) {
      Report report = examiner.report();
      if (report.filing().scope() == Filing.Scope.AREA
          && library.vocabulary().standsForDivision(report.agency())) {
        examiner.judged(RULE);
        areas
            .rival(report.agency(), report.year())
            .ifPresent(
                rival ->
                    tell(
                        examiner,
                        subject(report, rival, library),
                        library.vocabulary().region(report.agency().standing().region()).name(),
                        rival));
      }
    }
  }

  private static Subject subject(Report report, Agency rival, Library library) {
    return Subject.at(report.filing().places().of("scope"))
        .and(
            library.reports().getOrDefault(rival.path(), List.of()).stream()
                .filter(other -> other.year() == report.year())
                .map(other -> other.filing().places().of("scope"))
                .toList());
  }

  private static void tell(Examiner examiner, Subject subject, Text division, Agency rival) {
    Report report = examiner.report();
    examiner.tell(
        RULE,
        subject,
        Text.of(
            division.zh()
                + report.year()
                + "年已有一份全地区的汇总报告："
                + rival.name().zh()
                + "（"
                + rival.path()
                + "）；汇总只取那一份",
            "there is already a report of the whole area of "
                + division.en()
                + " for "
                + report.year()
                + ": "
                + rival.name().en()
                + " ("
                + rival.path()
                + "); sums take that one alone"),
        Text.of(
            "只报本机关的写 scope: own；属于那个机关的在 agency.yaml 中写 parent: "
                + rival.path()
                + "；也请核对 region 和 level",
            "where it is of the agency alone, write scope: own; where the agency belongs to the other, write parent: "
                + rival.path()
                + " in agency.yaml; check region and level too"));
  }
}
