package org.gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.cli.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report's page says that something adds up only where all does that it speaks of. */
class AddsUpTest {

  @TempDir private Path folder;
  private final Map<String, String> files = new LinkedHashMap<>();

  /** A report with these rows of the table of requests, and nothing in all others. */
  private void report(int year, String... rows) {
    StringBuilder yaml =
        new StringBuilder("form: cn-2021\npublished: " + (year + 1) + "-01-20\nrequests:\n");
    for (String row : ROWS) {
      String given = row + ": [0, 0, 0, 0, 0, 0, 0]";
      for (String one : rows) {
        given = one.startsWith(row + ": ") ? one : given;
      }
      yaml.append("  ").append(given).append('\n');
    }
    yaml.append(ACCEPT);
    files.put("content/agencies/a/" + year + ".yaml", yaml.toString());
  }

  private static final String[] ROWS = {
    "received",
    "carriedIn",
    "granted",
    "partlyGranted",
    "refused.stateSecret",
    "refused.lawProhibited",
    "refused.securityStability",
    "refused.thirdParty",
    "refused.internalAffairs",
    "refused.process",
    "refused.enforcementFile",
    "refused.adminQuery",
    "unable.notHeld",
    "unable.needCreate",
    "unable.unclear",
    "notProcessed.petition",
    "notProcessed.repeat",
    "notProcessed.publication",
    "notProcessed.excessive",
    "notProcessed.confirm",
    "other.noCorrection",
    "other.feeUnpaid",
    "other.rest",
    "handled",
    "carriedForward"
  };

  private static final String ACCEPT =
      """
      accept:
        - {rule: B01, reason: 原文如此, by: 办公室, on: 2026-01-01}
        - {rule: B02, reason: 原文如此, by: 办公室, on: 2026-01-01}
        - {rule: B03, reason: 原文如此, by: 办公室, on: 2026-01-01}
        - {rule: C01, reason: 原文如此, by: 办公室, on: 2026-01-01}
        - {rule: Y01, reason: 原文如此, by: 办公室, on: 2026-01-01}
      """;

  @BeforeEach
  void write() {
    report(
        2021,
        "received: [25, 0, 0, 0, 0, 0, 25]",
        "refused.process: [25, 0, 0, 0, 0, 0, 25]",
        "handled: [30, 0, 0, 0, 0, 0, 30]");
    report(
        2022,
        "received: [10, 15, 0, 0, 0, 0, 25]",
        "refused.process: [9, 16, 0, 0, 0, 0, 25]",
        "handled: [9, 16, 0, 0, 0, 0, 25]");
    report(
        2023,
        "received: [25, 0, 0, 0, 0, 0, 25]",
        "refused.process: [25, 0, 0, 0, 0, 0, 25]",
        "handled: [25, 0, 0, 0, 0, 0, 25]");
    report(2024, "received: [25, 0, 0, 0, 0, 0, 25]", "handled: [25, 0, 0, 0, 0, 0, 25]");
    files.merge(
        "content/agencies/a/2023.yaml",
        "review:\n  reconsideration: [1, 0, 0, 0, 1]\n  litigationDirect: [2, 0, 0, 0, 3]\n  litigationAfterReview: [3, 0, 0, 0, 2]\n",
        String::concat);
    files.put(
        "content/agencies/a/2018.yaml",
        "form: cn-2014\npublished: 2019-01-20\nstatistics:\n  received: 5\n  received.inPerson: 4\n"
            + "  received.fax: 0\n  received.internet: 0\n  received.letter: 0\n"
            + "unpublished: {statistics: partial}\naccept:\n"
            + "  - {rule: T01, reason: 原文如此, by: 办公室, on: 2026-01-01}\n");
    Shelf.of(folder, files);
    Run.build(folder, folder.resolve("site"));
  }

  @Test
  void aTotalThatIsNotItsPartsKeepsThePageFromSayingThatRequestsBalance() {
    assertEquals("收办不符", answer(2021, ""));
    assertEquals("Requests do not balance", answer(2021, "en/"));
    assertEquals(
        "总计与分项不符：本年办结各项之和为 25，报告所列总计为 30。按总计算，两边不等：25；30，相差 5。图中以虚线框表示。百分数是占合计的比例。",
        page(2021, "").select("figcaption").first().text());
    assertEquals(
        "办理结果构成 占 25 件办理结果的比例；报告所列总计为 30", page(2021, "").select("#outcome-shares").text());
  }

  @Test
  void aClassOfApplicantsThatDoesNotAddUpIsToldTo() {
    assertEquals("有分项对不上", answer(2022, ""));
    assertEquals("Some parts do not add up", answer(2022, "en/"));
  }

  @Test
  void whatAddsUpThroughoutBalances() {
    assertEquals("收办相符", answer(2023, ""));
    assertEquals("Requests balance", answer(2023, "en/"));
  }

  @Test
  void totalsOfCourtThatAreWrongByTheSameAreNotEqual() {
    assertEquals(
        "总计与分项不符：直接起诉各项之和为 2，报告所列总计为 3；复议后起诉各项之和为 3，报告所列总计为 2。百分数是占合计的比例。",
        page(2023, "").select("figcaption").last().text());
  }

  @Test
  void withoutAnyOutcomeTheTotalIsSaidInWords() {
    assertEquals("收办不符", answer(2024, ""));
    assertEquals("各项办理结果都是 0，没有比例可算。报告所列总计为 25。", page(2024, "").select("#outcome-shares").text());
  }

  @Test
  void aFormThatCarriesNothingOverCannotBalanceButItsPartsCanFail() {
    assertEquals("有分项对不上", answer(2018, ""));
  }

  private String answer(int year, String language) {
    Element link = page(year, language).selectFirst(".answers a[href=#checks]");
    return link.parent().parent().selectFirst("strong").text();
  }

  private Document page(int year, String language) {
    try {
      return Jsoup.parse(
          Files.readString(
              folder.resolve("site/" + language + "agencies/a/" + year + "/index.html")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
