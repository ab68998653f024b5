package org.gongkai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.finding.Location;
import org.gongkai.language.Language;
import org.gongkai.prose.Passage;
import org.gongkai.prose.Prose;
import org.junit.jupiter.api.Test;

class NarrativeTest {

  /** The order of a map that is only copied changes from one run of the program to the next. */
  @Test
  void thePassagesStandInTheOrderOfTheText() {
    List<String> order = List.of("overview", "disclosure", "requests", "review", "problems", "x");
    Map<String, Passage> sections = new LinkedHashMap<>();
    order.forEach(key -> sections.put(key, passage(key)));
    Narrative text = new Narrative(Language.ZH, "a.md", sections, List.of(passage("last")));
    assertEquals(
        List.of("overview", "disclosure", "requests", "review", "problems", "x", "last"),
        text.passages().map(Passage::heading).toList());
  }

  private static Passage passage(String heading) {
    return new Passage(heading, Location.of("a.md"), Prose.EMPTY);
  }
}
