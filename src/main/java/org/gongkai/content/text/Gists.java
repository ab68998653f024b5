package org.gongkai.content.text;

import java.util.List;
import java.util.Set;
import org.gongkai.law.Law;
import org.gongkai.report.Gist;
import org.gongkai.report.Narrative;
import org.gongkai.report.Statement;

/**
 * Takes the gist of texts.
 *
 * @param compared the sections that a rule compares with those of other reports
 */
public record Gists(Set<String> compared) {

  public static Gists of(Law law) {
    return new Gists(
        law.find("Y06").map(rule -> Set.copyOf(rule.words("sections"))).orElse(Set.of()));
  }

  public List<Gist> of(List<Narrative> texts, Statement statement) {
    return texts.stream().map(text -> Gist.of(text, statement, compared)).toList();
  }
}
