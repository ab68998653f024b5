package org.gongkai.prose;

import java.util.List;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.language.Language;

/** A text read for a test, with what the author was told. */
final class Reading {

  private final Findings findings = new Findings();
  final Prose prose;

  private Reading(String source, int line) {
    prose = new Markdown(findings).read(source, Location.of("a.md", line));
  }

  static Reading of(String... lines) {
    return new Reading(String.join("\n", lines), 1);
  }

  static Reading fromLine(int line, String source) {
    return new Reading(source, line);
  }

  String html() {
    return prose.html().strip();
  }

  List<String> links() {
    return prose.links().stream()
        .map(link -> link.at() + " [" + link.text() + "](" + link.destination() + ")")
        .toList();
  }

  /** {@code a.md:1:2: unsafe-link: message | remedy}. */
  List<String> findings(Language language) {
    return findings.sorted().stream().map(finding -> print(finding, language)).toList();
  }

  List<String> places(String rule) {
    return findings.sorted().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.at().toString())
        .toList();
  }

  private static String print(Finding finding, Language language) {
    return finding.at()
        + ": "
        + finding.rule()
        + ": "
        + finding.message().in(language)
        + " | "
        + finding.remedy().in(language);
  }
}
