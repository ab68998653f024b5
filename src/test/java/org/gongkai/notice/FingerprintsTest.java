package org.gongkai.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.gongkai.finding.About;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Subject;
import org.gongkai.language.Text;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static final Subject FEES = Subject.of(at("a.md", 3), new About.Section("fees"));

  @Test
  void aLineAndWordsDoNotMatter() {
    Subject moved = Subject.of(at("a.md", 9), new About.Section("fees"));
    assertEquals(only(finding(FEES, "88")), only(finding(moved, "89")));
  }

  @Test
  void whatItIsAboutAndTheOtherFilesDo() {
    String one = only(finding(FEES, "x"));
    assertNotEquals(one, only(finding(Subject.of(FEES.at(), new About.Figure("fees")), "x")));
    assertNotEquals(one, only(finding(Subject.at(FEES.at()), "x")));
    assertNotEquals(one, only(finding(FEES.and(at("b.md", 3)), "x")));
    assertEquals(
        only(finding(FEES.and(at("b.md", 3)), "x")), only(finding(FEES.and(at("b.md", 4)), "x")));
  }

  @Test
  void twoOfAKindAreNotTakenForOne() {
    Finding first = finding(FEES, "88");
    Finding second = finding(FEES, "99");
    Fingerprints both = new Fingerprints(List.of(first, second));
    assertEquals(only(first), both.of(first));
    assertNotEquals(both.of(first), both.of(second));
  }

  private static String only(Finding finding) {
    return new Fingerprints(List.of(finding)).of(finding);
  }

  private static Finding finding(Subject subject, String words) {
    return new Finding("N01", Severity.WARNING, subject, Text.same(words), Text.EMPTY);
  }

  private static Location at(String file, int line) {
    return Location.of(file, line);
  }
}
