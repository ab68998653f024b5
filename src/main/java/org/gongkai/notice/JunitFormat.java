package org.gongkai.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.language.Html;
import org.gongkai.language.Language;
import org.gongkai.language.Shown;
import org.gongkai.language.Text;

/**
 * Test results as JUnit's: a suite for each folder of the sources, a case for each report and for
 * each other file that has findings. A case fails by what fails the run; what else there is to say
 * of it stands in {@code system-out}.
 */
final class JunitFormat {

  private final Bulletin bulletin;
  private final Language language;

  /** The notices of each file, by folder and file. */
  private final Map<String, Map<String, List<Notice>>> suites = new TreeMap<>();

  JunitFormat(Bulletin bulletin) {
    this.bulletin = bulletin;
    this.language = bulletin.manner().language();
    bulletin.reports().forEach(report -> of(report.filing().at().file()));
    bulletin.listed().forEach(notice -> of(notice.finding().at().file()).add(notice));
  }

  private List<Notice> of(String file) {
    int slash = file.lastIndexOf('/');
    return suites
        .computeIfAbsent(slash < 0 ? "." : file.substring(0, slash), folder -> new TreeMap<>())
        .computeIfAbsent(file.substring(slash + 1), name -> new ArrayList<>());
  }

  String write() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites>\n");
    suites.forEach((folder, cases) -> suite(xml, folder, cases));
    return xml.append("</testsuites>\n").toString();
  }

  private void suite(StringBuilder xml, String folder, Map<String, List<Notice>> cases) {
    long failed =
        cases.values().stream().filter(notices -> notices.stream().anyMatch(this::fails)).count();
    xml.append("  <testsuite name=\"").append(text(Shown.of(folder)));
    xml.append("\" tests=\"").append(cases.size());
    xml.append("\" failures=\"").append(failed);
    xml.append("\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
    cases.forEach((file, notices) -> testCase(xml, folder, file, notices));
    xml.append("  </testsuite>\n");
  }

  private void testCase(StringBuilder xml, String folder, String file, List<Notice> notices) {
    xml.append("    <testcase name=\"").append(text(Shown.of(file)));
    xml.append("\" classname=\"")
        .append(text(Shown.of(folder.replace('/', '.'))))
        .append("\" time=\"0\"");
    if (notices.isEmpty()) {
      xml.append("/>\n");
      return;
    }
    xml.append(">\n");
    List<Notice> failing = notices.stream().filter(this::fails).toList();
    if (!failing.isEmpty()) {
      Finding first = failing.get(0).finding();
      xml.append("      <failure type=\"").append(text(rules(failing)));
      xml.append("\" message=\"").append(text(first.message().in(language))).append("\">");
      xml.append(lines(failing)).append("</failure>\n");
    }
    List<Notice> others = notices.stream().filter(notice -> !fails(notice)).toList();
    if (!others.isEmpty()) {
      xml.append("      <system-out>").append(lines(others)).append("</system-out>\n");
    }
    xml.append("    </testcase>\n");
  }

  private boolean fails(Notice notice) {
    return notice.isOpen() && bulletin.manner().fails(notice.finding().severity());
  }

  private static String rules(List<Notice> notices) {
    return notices.stream()
        .map(notice -> notice.finding().rule())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String lines(List<Notice> notices) {
    return notices.stream()
        .map(this::line)
        .map(JunitFormat::text)
        .collect(Collectors.joining("\n"));
  }

  private String line(Notice notice) {
    Finding finding = notice.finding();
    String known =
        notice
            .acceptance()
            .map(
                acceptance ->
                    "\n"
                        + Text.of("已接受：", "accepted: ").in(language)
                        + Sayings.reason(acceptance, language))
            .orElse("");
    return bulletin.manner().shownFolder()
        + finding.at()
        + ": "
        + finding.severity().word().in(language)
        + "["
        + finding.rule()
        + "] "
        + Sayings.whole(finding, bulletin.law(), language)
        + known;
  }

  /** XML has no way to write most control characters: none come this far. */
  private static String text(String words) {
    return Html.escape(words);
  }
}
