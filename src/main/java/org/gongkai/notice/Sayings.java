package org.gongkai.notice;

import static java.util.stream.Collectors.joining;

import org.gongkai.finding.Finding;
import org.gongkai.language.Language;
import org.gongkai.language.Shown;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.report.Filing;

/** What several formats say in the same words. */
final class Sayings {

  private Sayings() {}

  /** Where a rule of the catalogue comes from; a mistake of writing has no ground. */
  static Text ground(Finding finding, Law law) {
    return law.find(finding.rule()).map(rule -> rule.told().ground()).orElse(Text.EMPTY);
  }

  /** Why an accepted finding stands, as one line. */
  static String reason(Filing.Acceptance known, Language language) {
    return Shown.of(known.reason().in(language).lines().map(String::strip).collect(joining(" ")));
  }

  /** Message, remedy and ground, a line each. */
  static String whole(Finding finding, Law law, Language language) {
    Text ground = ground(finding, law);
    StringBuilder said = new StringBuilder(finding.message().in(language));
    if (!finding.remedy().isEmpty()) {
      said.append('\n').append(finding.remedy().in(language));
    }
    if (!ground.isEmpty()) {
      said.append('\n').append(Text.of("依据：", "ground: ").in(language)).append(ground.in(language));
    }
    return said.toString();
  }
}
