package org.gongkai.notice;

import org.gongkai.finding.Finding;
import org.gongkai.language.Invisible;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.law.Law;

/** What several formats say in the same words. */
final class Sayings {

  private Sayings() {}

  /** Where a rule of the catalogue comes from; a mistake of writing has no ground. */
  static Text ground(Finding finding, Law law) {
    return law.find(finding.rule()).map(rule -> rule.told().ground()).orElse(Text.EMPTY);
  }

  /** Message, remedy and ground, a line each; what no one can see is shown by name. */
  static String whole(Finding finding, Law law, Language language) {
    Text ground = ground(finding, law);
    StringBuilder said = new StringBuilder(Invisible.shown(finding.message().in(language)));
    if (!finding.remedy().isEmpty()) {
      said.append('\n').append(Invisible.shown(finding.remedy().in(language)));
    }
    if (!ground.isEmpty()) {
      said.append('\n').append(Text.of("依据：", "ground: ").in(language)).append(ground.in(language));
    }
    return said.toString();
  }
}
