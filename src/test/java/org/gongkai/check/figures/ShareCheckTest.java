package org.gongkai.check.figures;

import static org.gongkai.check.Given.given;
import static org.gongkai.check.ReportDraft.report;

import org.gongkai.check.ReportDraft;
import org.junit.jupiter.api.Test;

class ShareCheckTest {

  private static ReportDraft outcome(String row, long part, long handled) {
    return report(2022)
        .with("requests." + row + ".total", part)
        .with("requests.handled.total", handled);
  }

  @Test
  void theRestIsNoMoreThanAFifthOfAllHandled() {
    given(outcome("other.rest", 12, 60)).thenFindsNothing();
    given(outcome("other.rest", 13, 60)).thenFinds("B09");
    given(outcome("other.rest", 13, 60))
        .thenSays("2022.yaml: 其他处理：其他 13，占办理结果总计 60 的 21.7%，超过 20%");
  }

  @Test
  void whatIsALittleMoreThanTheLimitIsToldWithTheDecimalsThatShowIt() {
    given(outcome("other.rest", 2001, 10_000))
        .thenSays("2022.yaml: 其他处理：其他 2001，占办理结果总计 10000 的 20.01%，超过 20%");
  }

  /** A backlog may be published; a rule without an upper limit has none. */
  @Test
  void moreDocumentsPublishedThanMadeIsNoMatter() {
    given(
            report(2020)
                .with("disclosure.normativeDocuments.made", 10)
                .with("disclosure.normativeDocuments.published", 12))
        .thenFindsNothing();
  }

  @Test
  void aSmallWholeIsNotJudged() {
    given(outcome("other.rest", 19, 19)).thenFindsNothing();
    given(outcome("unable.notHeld", 19, 19)).thenFindsNothing();
    given(outcome("other.rest", 0, 0)).thenFindsNothing();
  }

  @Test
  void anotherRowOfTheSameGroupIsNoRest() {
    given(outcome("other.noCorrection", 50, 60)).thenFindsNothing();
  }

  @Test
  void theOlderFormHasNoRestOfItsOwn() {
    given(report(2020).with("requests.other.total", 50).with("requests.handled.total", 60))
        .thenFindsNothing();
  }

  @Test
  void moreThanHalfNotHeldIsAHint() {
    given(outcome("unable.notHeld", 30, 60)).thenFindsNothing();
    given(outcome("unable.notHeld", 31, 60)).thenFinds("B11");
  }

  @Test
  void muchCarriedForwardIsAHint() {
    given(inHand(100, 16)).thenFindsNothing();
    given(inHand(100, 17)).thenFinds("B13");
    given(inHand(19, 19)).thenFindsNothing();
  }

  private static ReportDraft inHand(long received, long carriedForward) {
    return report(2022)
        .with("requests.received.total", received)
        .with("requests.carriedForward.total", carriedForward);
  }

  @Test
  void farFewerDocumentsPublishedThanMade() {
    given(report(2020).row("disclosure.normativeDocuments", 20, 10, 60)).thenFindsNothing();
    given(report(2020).row("disclosure.normativeDocuments", 20, 9, 60)).thenFinds("A09");
    given(report(2020).row("disclosure.normativeDocuments", 9, 1, 60)).thenFindsNothing();
  }

  @Test
  void manyCorrectionsAreSpokenOfInSectionFive() {
    given(corrected().sayingIn("problems", "公开内容还不够全面。").inFull()).by("C05").thenFinds("C05");
    given(corrected().sayingIn("problems", "行政复议被纠正的较多。").inFull()).by("C05").thenFindsNothing();
  }

  @Test
  void correctionsAreNotMissedInATextThatIsNotThere() {
    given(corrected()).by("C05").thenFindsNothing();
    given(corrected().sayingIn("problems", "还不够全面。")).by("C05").thenFindsNothing();
  }

  private static ReportDraft corrected() {
    return report(2022).row("review.reconsideration", 6, 6, 0, 0, 12);
  }
}
