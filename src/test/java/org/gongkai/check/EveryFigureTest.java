package org.gongkai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.run.Checks;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Library;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No figure of a real report can be mistyped unnoticed: each is changed by one, on its own, in the
 * file itself.
 */
class EveryFigureTest {

  private static final Path CONTENT = Path.of("content");
  private static final String AGENCY = "content/agencies/jiangsu/suqian/government/";
  private static final Pattern ROW =
      Pattern.compile("(?m)^  (?<key>[A-Za-z.]+): *\\[(?<figures>[0-9, ]+)]");
  private static final Pattern FIGURE = Pattern.compile("[0-9]+");

  @TempDir private Path portal;
  private String report;

  @BeforeEach
  void oneReportOfThePortal() throws IOException {
    Files.createDirectories(portal.resolve(AGENCY));
    Files.copy(CONTENT.resolve("site.yaml"), portal.resolve("content/site.yaml"));
    Files.copy(Path.of(AGENCY + "agency.yaml"), portal.resolve(AGENCY + "agency.yaml"));
    report = Files.readString(Path.of(AGENCY + "2024.yaml"));
  }

  @Test
  void theContentOfThePortalIsWithoutErrors() {
    assertEquals(List.of(), judge(Path.of("")).stream().filter(Finding::isError).toList());
  }

  @Test
  void everyFigureOfTheRequestsIsHeldByItsRowAndByItsColumn() throws IOException {
    int figures = 0;
    for (Changed changed : changes("requests:", "review:")) {
      boolean isFlow = Set.of("received", "carriedIn", "carriedForward").contains(changed.row());
      Set<String> expected = new TreeSet<>(Set.of("B03", isFlow ? "B01" : "B02"));
      if (changed.row().equals("handled")) {
        expected.add("B01");
      }
      assertEquals(expected, rules(changed), changed::toString);
      figures++;
    }
    assertEquals(25 * 7, figures);
  }

  @Test
  void everyFigureOfTheReviewIsHeldByItsRow() throws IOException {
    List<Changed> changes = changes("review:", "fees:");
    for (Changed changed : changes) {
      assertEquals(Set.of("C01"), rules(changed), changed::toString);
    }
    assertEquals(3 * 5, changes.size());
  }

  /** The report with one figure greater by one. */
  private record Changed(String row, int line, String text) {
    @Override
    public String toString() {
      return row + " on line " + line;
    }
  }

  private List<Changed> changes(String from, String to) {
    List<Changed> changes = new ArrayList<>();
    Matcher row =
        ROW.matcher(report).region(report.indexOf("\n" + from), report.indexOf("\n" + to) + 1);
    while (row.find()) {
      Matcher figure = FIGURE.matcher(report).region(row.start("figures"), row.end("figures"));
      while (figure.find()) {
        String more = String.valueOf(Long.parseLong(figure.group()) + 1);
        int line =
            (int) report.substring(0, figure.start()).chars().filter(c -> c == '\n').count() + 1;
        changes.add(
            new Changed(
                row.group("key"),
                line,
                report.substring(0, figure.start()) + more + report.substring(figure.end())));
      }
    }
    return changes;
  }

  /** The rules that find the change; that of its row finds it on its line. */
  private Set<String> rules(Changed changed) throws IOException {
    Files.writeString(portal.resolve(AGENCY + "2024.yaml"), changed.text());
    Set<String> rules = new TreeSet<>();
    for (Finding finding : judge(portal)) {
      if (!finding.isError()) {
        continue;
      }
      rules.add(finding.rule());
      if (finding.rule().equals("B03") || finding.rule().equals("C01")) {
        assertEquals(
            AGENCY + "2024.yaml:" + changed.line(),
            finding.at().file() + ":" + finding.at().line());
      }
    }
    return rules;
  }

  /** What an editor has to look into: not the hints, which some true figures bring. */
  static List<Finding> judge(Path root) {
    Findings findings = new Findings();
    SourceFolder folder = SourceFolder.list(root, findings, "content");
    Library library =
        new ContentReader(folder, FormsReader.jurisdiction(), new Markdown(findings), findings)
            .read();
    Checks.standard(library.forms().law()).judge(library, findings);
    return findings.sorted().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }
}
