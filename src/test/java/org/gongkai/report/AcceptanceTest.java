package org.gongkai.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.gongkai.finding.About;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Subject;
import org.gongkai.language.Text;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

  private static final Text SAID =
      Text.of("本年新收 120 + 上年结转 4 = 124", "Newly received 120 + Carried in 4 = 124");

  @Test
  void itIsAboutTheFigureOrTheSectionByName() {
    About figure = new About.Figure("requests.received.total");
    assertTrue(covers("requests.received.total", figure));
    assertFalse(covers("requests.received", figure), "another address");
    assertFalse(covers("requests.received.total", new About.Figure("requests.handled.total")));
    assertTrue(covers("requests", new About.Section("requests")));
    assertFalse(covers("requests", new About.Source()));
  }

  @Test
  void orAboutWordsAndFiguresThatStandInIt() {
    assertTrue(covers("124", new About.Source()));
    assertTrue(covers("上年结转", new About.Source()));
    assertTrue(covers("Carried in", new About.Source()));
    assertFalse(covers("12", new About.Source()), "no part of a number");
    assertTrue(covers("", new About.Source()));
  }

  private static boolean covers(String about, About is) {
    Location at = Location.of("a.yaml", 5);
    return new Filing.Acceptance("B01", about, Text.EMPTY, "", Optional.empty(), at)
        .covers(new Finding("B01", Severity.ERROR, Subject.of(at, is), SAID, Text.EMPTY));
  }
}
