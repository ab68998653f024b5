package org.gongkai.page.report;

import java.util.List;
import org.gongkai.form.Measure;
import org.gongkai.page.Paths;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;

/** A report in a list, with a few of its figures. */
public record ReportRow(Report report, List<Figure> figures) {

  public static ReportRow of(Report report, List<Measure> measures) {
    return new ReportRow(report, measures.stream().map(report::answer).toList());
  }

  /** Path of the report's page. */
  public String path() {
    return Paths.of(report);
  }
}
