package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Location;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.language.Text;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * The report of an area against those of the bodies below it. They are part of it, so that together
 * they cannot have more; that they have less says nothing, for the portal may lack some.
 */
final class RollUpCheck implements WideCheck {

  private static final String RULE = "Y08";

  /** Whose reports of which year. */
  private record Key(String agency, int year) {}

  @Override
  public void judge(List<Examiner> examiners, Library library) {
    Map<Key, List<Report>> bodies = new HashMap<>();
    for (Examiner examiner : examiners) {
      Report report = examiner.report();
      String parent = report.agency().lineage().parent();
      if (!parent.isEmpty() && report.filing().scope() == Filing.Scope.OWN) {
        bodies
            .computeIfAbsent(new Key(parent, report.year()), key -> new ArrayList<>())
            .add(report);
      }
    }
    List<Measure> measures = library.forms().measures().set("rollUp");
    for (Examiner examiner : examiners) {
      Report report = examiner.report();
      List<Report> below = bodies.get(new Key(report.agency().path(), report.year()));
      if (below != null && report.filing().scope() == Filing.Scope.AREA) {
        measures.forEach(measure -> judge(examiner, below, measure));
      }
    }
  }

  private static void judge(Examiner examiner, List<Report> bodies, Measure measure) {
    Optional<BigDecimal> area = examiner.report().measure(measure).number();
    List<Text> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Report body : bodies) {
      Optional<BigDecimal> own = body.measure(measure).number();
      if (own.isPresent()) {
        sum = sum.add(own.get());
        Text name = body.agency().name();
        String number = " " + own.get().toPlainString();
        parts.add(Text.of(name.zh() + number, name.en() + number));
      }
    }
    if (area.isEmpty() || parts.isEmpty()) {
      return;
    }
    examiner.judged(RULE);
    if (sum.compareTo(area.get()) > 0) {
      find(examiner, measure, area.get(), sum, parts);
    }
  }

  private static void find(
      Examiner examiner, Measure measure, BigDecimal area, BigDecimal sum, List<Text> parts) {
    Report report = examiner.report();
    Text label = measure.label();
    examiner
        .rule(RULE)
        .ifPresent(
            rule -> {
              Text names = Listing.of(parts, (int) rule.limit("named"));
              examiner.find(
                  RULE,
                  place(report, measure),
                  Text.of(
                      label.zh()
                          + "：汇总报告为 "
                          + area.toPlainString()
                          + "，所属 "
                          + parts.size()
                          + " 个机构相加已有 "
                          + sum.toPlainString()
                          + "（"
                          + names.zh()
                          + "）",
                      label.en()
                          + ": "
                          + area.toPlainString()
                          + " for the whole area, but "
                          + parts.size()
                          + " of its bodies have "
                          + sum.toPlainString()
                          + " together ("
                          + names.en()
                          + ")"),
                  Working.remedy(rule));
            });
  }

  private static Location place(Report report, Measure measure) {
    return report
        .form()
        .measurement(measure)
        .map(Measurement::sum)
        .map(sum -> report.figures().place(sum.terms().get(0).cell()))
        .orElse(report.filing().at());
  }
}
