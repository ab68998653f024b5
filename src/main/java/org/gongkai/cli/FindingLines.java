package org.gongkai.cli;

import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.law.Law;

/**
 * A finding as people read it: {@code file:line:column: error[rule] message}, and below it how to
 * mend it and where the rule comes from. The place stays plain, so that terminals make a link of
 * it.
 */
record FindingLines(Law law, Language language, boolean hasColour) {

  private static final String BOLD = "1";

  String of(Finding finding) {
    StringBuilder lines = new StringBuilder();
    lines.append(finding.at()).append(": ");
    lines.append(painted(finding.severity().word().in(language), colour(finding.severity())));
    lines.append('[').append(painted(finding.rule(), BOLD)).append("] ");
    lines.append(finding.message().in(language)).append(System.lineSeparator());
    if (!finding.remedy().isEmpty()) {
      lines.append(below(finding.remedy().in(language)));
    }
    law.find(finding.rule())
        .map(rule -> rule.told().ground())
        .ifPresent(
            ground ->
                lines.append(
                    below(Text.of("依据：" + ground.zh(), "ground: " + ground.en()).in(language))));
    return lines.toString();
  }

  private static String below(String words) {
    return "    " + words + System.lineSeparator();
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "31";
      case WARNING -> "33";
      case INFO -> "34";
    };
  }

  private String painted(String words, String how) {
    return hasColour ? "\u001B[" + how + "m" + words + "\u001B[0m" : words;
  }
}
