package org.gongkai.content;

import java.util.Optional;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Findings;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Portal;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;

/** Reads whether agencies are ranked, and from what size on: {@code ranking: {floor: 30}}. */
final class RankingReader {

  /** Below this an interval says next to nothing. */
  private static final int LEAST = 10;

  private static final String FLOOR = "[1-9][0-9]{1,6}";

  private final Fields fields;
  private final Findings findings;

  RankingReader(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  Portal.Ranking ranking() {
    Optional<Node> given = fields.node("ranking");
    if (given.filter(Node.Mapping.class::isInstance).isPresent()) {
      return floor(fields.fields("ranking", "floor").orElseThrow());
    }
    return given.isPresent() && !fields.isTrue("ranking")
        ? Portal.Ranking.NONE
        : Portal.Ranking.USUAL;
  }

  private Portal.Ranking floor(Fields ranking) {
    Optional<String> floor = ranking.word("floor");
    if (floor.isPresent() && !floor.get().matches(FLOOR)) {
      String excerpt = Excerpt.of(floor.get());
      findings.add(
          Fault.NOT_A_COUNT.at(
              ranking.at("floor"),
              Text.of(
                  "“" + excerpt + "”不能作为排位的最少件数",
                  "'" + excerpt + "' cannot be the floor of a ranking"),
              Text.of(
                  "写一个不小于 " + LEAST + " 的整数，如 30；不要排位，写 ranking: false",
                  "write a whole number from "
                      + LEAST
                      + ", such as 30; for no ranking write 'ranking: false'")));
      return Portal.Ranking.USUAL;
    }
    return floor
        .map(least -> new Portal.Ranking(true, Integer.parseInt(least)))
        .orElse(Portal.Ranking.USUAL);
  }
}
