package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.gongkai.check.Given;
import org.gongkai.check.ReportDraft;
import org.junit.jupiter.api.Test;

class LeapCheckTest {

  private static final String PLAIN = "本年新收申请若干件。";

  private static ReportDraft received(int year, long requests) {
    return report(year).with("requests.received.total", requests);
  }

  private static Given leap(long then, long now, String words) {
    return given(received(2021, then), received(2022, now).saying(words).inFull()).by("Y05");
  }

  @Test
  void aLeapIsSpokenOf() {
    leap(20, 100, PLAIN).thenFinds("Y05");
    leap(100, 20, PLAIN).thenFinds("Y05");
    leap(30, 0, PLAIN).thenFinds("Y05");
    leap(20, 100, "新收申请同比增长四倍。").thenFindsNothing();
  }

  @Test
  void smallNumbersLeapEasily() {
    leap(1, 19, PLAIN).thenFindsNothing();
    leap(19, 0, PLAIN).thenFindsNothing();
    leap(25, 100, PLAIN).thenFindsNothing();
  }

  @Test
  void withoutTheWholeTextNothingIsMissedInIt() {
    given(received(2021, 20), received(2022, 200)).by("Y05").thenFindsNothing();
    given(received(2021, 20), received(2022, 200).saying(PLAIN)).by("Y05").thenFindsNothing();
  }

  @Test
  void onlyTheYearBeforeIsCompared() {
    given(received(2021, 20), received(2023, 200).saying(PLAIN).inFull())
        .by("Y05")
        .thenFindsNothing();
  }

  @Test
  void allLeapsAreToldAtOnce() {
    given(
            received(2021, 20).with("requests.handled.total", 20),
            received(2022, 200).with("requests.handled.total", 0).saying(PLAIN).inFull())
        .by("Y05")
        .thenSays("2022.yaml: 与 2021 年相比增减很大，文中没有提到：新收申请 20 → 200、本年办结 20 → 0");
  }
}
