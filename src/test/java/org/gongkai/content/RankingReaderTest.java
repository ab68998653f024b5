package org.gongkai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.finding.Findings;
import org.gongkai.report.Portal;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.YamlFile;
import org.junit.jupiter.api.Test;

class RankingReaderTest {

  private final Findings findings = new Findings();

  @Test
  void agenciesAreRankedUnlessThePortalSaysOtherwise() {
    assertEquals(new Portal.Ranking(true, 20), read("title: x"));
    assertEquals(new Portal.Ranking(true, 20), read("ranking: true"));
    assertEquals(new Portal.Ranking(true, 50), read("ranking: {floor: 50}"));
    assertEquals(false, read("ranking: false").isShown());
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void aFloorThatIsNoneIsToldWithItsPlace() {
    assertEquals(Portal.Ranking.USUAL, read("ranking: {floor: 5}"));
    assertEquals(List.of("site.yaml:1:18: '5' cannot be the floor of a ranking"), told());
  }

  @Test
  void whatIsNeitherYesNorNoIsTold() {
    read("ranking: off");
    assertEquals(List.of("site.yaml:1:10: unknown value 'off'"), told());
  }

  @Test
  void anUnknownKeyNamesTheNearest() {
    read("ranking: {flour: 30}");
    assertEquals(List.of("site.yaml:1:11: unknown key 'flour'"), told());
  }

  private Portal.Ranking read(String yaml) {
    return YamlFile.read(yaml + "\n", "site.yaml", findings)
        .map(root -> Fields.open(root, findings))
        .map(fields -> new RankingReader(fields, findings).ranking())
        .orElseThrow();
  }

  private List<String> told() {
    return findings.sorted().stream()
        .map(finding -> finding.at() + ": " + finding.message().en())
        .toList();
  }
}
