package org.gongkai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.check.run.Checks;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Portal;
import org.gongkai.report.Report;
import org.gongkai.report.Vocabulary;

/**
 * The reports of one agency, judged: {@code given(report(2021)…, report(2022)…).thenFinds("Y01")}.
 */
public final class Given {

  private final List<Finding> found;

  private Given(List<Finding> found) {
    this.found = found;
  }

  public static Given given(ReportDraft... drafts) {
    List<Report> reports = Arrays.stream(drafts).map(ReportDraft::done).toList();
    Portal portal =
        new Portal(
            Text.same("x"), Text.EMPTY, "", List.of(Language.ZH), Portal.Owner.UNKNOWN, List.of());
    Vocabulary vocabulary =
        new Vocabulary(
            FormsReader.codes(),
            FormsReader.bodies(),
            Map.of(),
            Map.of(),
            FormsReader.jurisdiction().words().levels(),
            Map.of(),
            Map.of());
    Map<String, List<Report>> byAgency =
        reports.stream().collect(Collectors.groupingBy(report -> report.agency().path()));
    List<Agency> agencies = reports.stream().map(Report::agency).distinct().toList();
    Library library =
        new Library(
            portal, ReportDraft.FORMS, vocabulary, agencies, byAgency, ReportDraft.texts(drafts));
    Findings findings = new Findings();
    Checks.standard(library.forms().law()).judge(library, findings);
    return new Given(findings.sorted());
  }

  /** What was found by these rules only: a text that serves one of them is no whole report. */
  public Given by(String... rules) {
    List<String> asked = List.of(rules);
    return new Given(found.stream().filter(finding -> asked.contains(finding.rule())).toList());
  }

  /** Exactly these severities, in order. */
  public void thenWeighs(Severity... severities) {
    assertEquals(List.of(severities), found.stream().map(Finding::severity).toList());
  }

  /** Exactly these rules, as often as named. */
  public void thenFinds(String... rules) {
    assertEquals(
        Arrays.stream(rules).sorted().toList(),
        found.stream().map(Finding::rule).sorted().toList(),
        found::toString);
  }

  public void thenFindsNothing() {
    thenFinds();
  }

  /** What each is about, and the files of the other places that have a part in it. */
  public void thenConcerns(String... subjects) {
    assertEquals(
        List.of(subjects),
        found.stream()
            .map(
                finding ->
                    finding.about().id()
                        + finding.others().stream()
                            .map(other -> " + " + other.file())
                            .collect(Collectors.joining()))
            .toList());
  }

  /** Exactly these messages, in order. */
  public void thenSays(String... messages) {
    assertEquals(
        List.of(messages),
        found.stream().map(finding -> finding.at() + ": " + finding.message().zh()).toList());
  }
}
