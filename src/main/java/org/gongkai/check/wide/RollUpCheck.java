package org.gongkai.check.wide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Examiner;
import org.gongkai.check.Listing;
import org.gongkai.check.Working;
import org.gongkai.finding.Location;
import org.gongkai.finding.Subject;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.AreaReports;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * The report of an area against those of the bodies it contains, by the rule that sums go by. They
 * are part of it, so that together they cannot have more; that they have less says nothing, for the
 * portal may lack some. A body that itself reports for an area stands for those below it.
 */
public final class RollUpCheck implements WideCheck {

  private static final String RULE = "Y08";

  /** Whose reports of which year. */
  private record Key(String agency, int year) {}

  @Override
  public Set<String> rules() {
    return Set.of("Y08");
  }

  @Override
  public void judge(List<Examiner> examiners, Library library) {
    AreaReports areas = AreaReports.of(library);
    Map<Key, List<Report>> bodies = new HashMap<>();
    for (Examiner examiner : examiners) {
      Report report = examiner.report();
      for (Agency above : nearest(report.agency(), report.year(), areas)) {
        bodies
            .computeIfAbsent(new Key(above.path(), report.year()), key -> new ArrayList<>())
            .add(report);
      }
    }
    List<Measure> measures = library.forms().measures().set("rollUp");
    for (Examiner examiner : examiners) {
      Report report = examiner.report();
      List<Report> below = bodies.get(new Key(report.agency().path(), report.year()));
      if (below != null) {
        measures.forEach(measure -> judge(examiner, below, measure));
      }
    }
  }

  /**
   * The agencies whose area reports contain this one's, with no other between. A second report of
   * the same division is no part of the first (Y11).
   */
  private static List<Agency> nearest(Agency agency, int year, AreaReports areas) {
    if (areas.rival(agency, year).isPresent()) {
      return List.of();
    }
    List<Agency> containing = areas.containing(agency, year);
    Set<String> beyond = new HashSet<>();
    for (Agency one : containing) {
      if (areas.rival(one, year).isEmpty()) {
        areas.containing(one, year).forEach(further -> beyond.add(further.path()));
      }
    }
    return containing.stream().filter(one -> !beyond.contains(one.path())).toList();
  }

  private static void judge(Examiner examiner, List<Report> bodies, Measure measure) {
    Optional<BigDecimal> area = examiner.report().answer(measure).number();
    List<Text> parts = new ArrayList<>();
    List<Location> places = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Report body : bodies) {
      Optional<BigDecimal> own = body.answer(measure).number();
      if (own.isPresent()) {
        sum = sum.add(own.get());
        places.add(subject(body, measure).at());
        Text name = body.agency().name().each(Excerpt::ofName);
        String number = " " + own.get().toPlainString();
        parts.add(Text.of(name.zh() + number, name.en() + number));
      }
    }
    if (area.isEmpty() || parts.isEmpty()) {
      return;
    }
    examiner.judged(RULE);
    if (sum.compareTo(area.get()) > 0) {
      Subject subject = subject(examiner.report(), measure).and(places);
      find(examiner, subject, whole(measure.label(), area.get()), sum, parts);
    }
  }

  private static void find(
      Examiner examiner, Subject subject, Text whole, BigDecimal sum, List<Text> parts) {
    examiner
        .rule(RULE)
        .ifPresent(
            rule ->
                examiner.find(
                    RULE,
                    subject,
                    Listing.in(
                        parts,
                        (int) rule.limit("named"),
                        names -> both(whole, bodies(parts.size(), sum, names))),
                    Working.remedy(rule)));
  }

  private static Text bodies(int bodies, BigDecimal sum, Text names) {
    String told = sum.toPlainString();
    return bodies == 1
        ? Text.of(
            "所属 1 个机构已有 " + told + "（" + names.zh() + "）",
            "one of its bodies has " + told + " (" + names.en() + ")")
        : Text.of(
            "所属 " + bodies + " 个机构相加已有 " + told + "（" + names.zh() + "）",
            bodies + " of its bodies have " + told + " together (" + names.en() + ")");
  }

  private static Text whole(Text label, BigDecimal area) {
    String told = area.toPlainString();
    return Text.of(
        label.zh() + "：汇总报告为 " + told + "，",
        label.en() + ": " + told + " for the whole area, but ");
  }

  private static Text both(Text whole, Text bodies) {
    return Text.of(whole.zh() + bodies.zh(), whole.en() + bodies.en());
  }

  private static Subject subject(Report report, Measure measure) {
    return report
        .form()
        .measurement(measure)
        .map(Measurement::sum)
        .map(sum -> report.subject(sum.first()))
        .orElse(Subject.at(report.filing().at()));
  }
}
