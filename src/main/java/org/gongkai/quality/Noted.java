package org.gongkai.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.Examination;
import org.gongkai.finding.Finding;
import org.gongkai.form.Cell;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.law.Rule;
import org.gongkai.report.Filing;
import org.gongkai.report.Report;

/**
 * A finding about a report with the rule behind it.
 *
 * @param acceptance why it stands; empty while nobody has explained it
 */
public record Noted(
    Report report, Rule rule, Finding finding, Optional<Filing.Acceptance> acceptance) {

  /** Everything found in a report: first what is open, then what is explained. */
  public static Stream<Noted> of(Examination examination, Law law) {
    Report report = examination.report();
    return Stream.concat(
        examination.open().stream()
            .map(finding -> new Noted(report, law.rule(finding.rule()), finding, Optional.empty())),
        examination.accepted().stream()
            .map(
                known ->
                    new Noted(
                        report,
                        law.rule(known.finding().rule()),
                        known.finding(),
                        Optional.of(known.acceptance()))));
  }

  public boolean isAccepted() {
    return acceptance.isPresent();
  }

  /** The figure it is about, where it stands at one. */
  public Optional<Cell> cell() {
    return finding.at().line() == 0
        ? Optional.empty()
        : finding.about().figure().flatMap(report.form().cells()::find);
  }

  /** The place in the agency's folder: {@code 2022.yaml:14}. */
  public String place() {
    String folder = "content/agencies/" + report.agency().path() + "/";
    String file = finding.at().shownFile();
    String brief = file.startsWith(folder) ? file.substring(folder.length()) : file;
    return finding.at().line() == 0 ? brief : brief + ":" + finding.at().line();
  }

  /** Who explained it. */
  public Text by() {
    return Text.same(acceptance.map(Filing.Acceptance::by).orElse(""));
  }

  /** The reasons given for these findings, each once. */
  static List<Text> reasons(List<Noted> notes) {
    return notes.stream()
        .flatMap(noted -> noted.acceptance().stream())
        .map(Filing.Acceptance::reason)
        .distinct()
        .toList();
  }
}
