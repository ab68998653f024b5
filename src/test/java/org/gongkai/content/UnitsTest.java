package org.gongkai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.content.form.FormsReader;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.junit.jupiter.api.Test;

class UnitsTest {

  @Test
  void everyUnitHasItsFormForOne() {
    Map<String, String> one = new TreeMap<>();
    Map<String, Text> units = FormsReader.read().measures().units();
    units.forEach((key, unit) -> one.put(unit.en(), Plural.unit(unit, BigDecimal.ONE).en()));
    assertEquals(
        Map.ofEntries(
            Map.entry("requests", "request"),
            Map.entry("cases", "case"),
            Map.entry("documents", "document"),
            Map.entry("decisions", "decision"),
            Map.entry("projects", "project"),
            Map.entry("items", "item"),
            Map.entry("times", "time"),
            Map.entry("articles", "article"),
            Map.entry("bodies", "body"),
            Map.entry("people", "person"),
            Map.entry("attendances", "attendance"),
            Map.entry("yuan", "yuan"),
            Map.entry("10,000 yuan", "10,000 yuan")),
        one);
  }

  @Test
  void severalAndNoneTakeThePluralAndSoDoesAPartOfOne() {
    Text requests = Text.of("件", "requests");
    for (String number : new String[] {"0", "2", "11", "0.5", "1.0"}) {
      assertEquals(requests, Plural.unit(requests, new BigDecimal(number)), number);
    }
  }
}
