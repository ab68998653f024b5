package org.gongkai.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.check.Examiner;
import org.gongkai.check.text.NarrativeCheck;
import org.gongkai.language.Text;
import org.gongkai.law.Speech;

/**
 * Counts of requests, outcomes, reviews and documents in the text: those of the tables (N02, N03,
 * N06, N08, N09), the same wherever they are told (N10), in one measure word (N11), exact (N12). A
 * number that is a link to a figure is compared by {@link NarrativeCheck}.
 */
final class QuantityRule implements ClaimRule {

  @Override
  public void judge(Told told, Examiner examiner) {
    Map<Speech.Phrase, Claim> first = new HashMap<>();
    List<Claim> requests = new ArrayList<>();
    for (Claim claim : told.claims()) {
      if (isOfRequests(claim, told)) {
        judgeExactness(claim, examiner);
        requests.add(claim);
      }
      if (claim.isExact()) {
        judgeValue(claim, told, examiner);
        judgeRepetition(claim, first, told, examiner);
      }
    }
    judgeUnits(requests.stream().filter(Claim::isExact).toList(), examiner);
  }

  private static boolean isOfRequests(Claim claim, Told told) {
    return switch (claim.phrase().rule()) {
      case "N02", "N03", "N06" ->
          claim.count().unit().isEmpty()
              || told.reader().speech().words("requestUnits").contains(claim.count().unit());
      default -> false;
    };
  }

  private static void judgeExactness(Claim claim, Examiner examiner) {
    examiner.judged("N12");
    if (!claim.isExact()) {
      boolean hasNoUnit = claim.count().unit().isEmpty();
      examiner.find(
          "N12",
          claim.at(),
          Text.of(
              "“" + claim.written() + "”" + (hasNoUnit ? "没有量词" : "不是确数"),
              "'"
                  + claim.written()
                  + "' "
                  + (hasNoUnit ? "has no measure word" : "is no exact count")),
          Text.of("请写确切的件数，如 88件", "give the exact count, such as 88件"));
    }
  }

  private static void judgeValue(Claim claim, Told told, Examiner examiner) {
    if (claim.values().isEmpty() || claim.isComparedAsLink(told.report(), told.reader().links())) {
      return;
    }
    String rule = claim.phrase().rule();
    examiner.judged(rule);
    if (!claim.isOneOfTheValues()) {
      Text name = Quantity.name(claim.phrase().is().get(0), told.report(), told.measures());
      String value = claim.values().get(0).toPlainString();
      examiner.tell(
          rule,
          claim.at(),
          Text.of(
              "文中写“" + claim.written() + "”，但" + name.zh() + "为 " + value,
              "the text says '" + claim.written() + "', but '" + name.en() + "' is " + value),
          Text.of(
              "请核对文字和表格；口径不同的，请在文中说明",
              "compare the text with the table; where they count different things, say so in the text"));
    }
  }

  /** Only where no table can tell which of the two is right. */
  private static void judgeRepetition(
      Claim claim, Map<Speech.Phrase, Claim> first, Told told, Examiner examiner) {
    if (!claim.values().isEmpty() || claim.isComparedAsLink(told.report(), told.reader().links())) {
      return;
    }
    Claim before = first.putIfAbsent(claim.phrase(), claim);
    if (before == null || !before.count().unit().equals(claim.count().unit())) {
      return;
    }
    examiner.judged("N10");
    BigDecimal earlier = before.count().value();
    if (earlier.compareTo(claim.count().value()) != 0) {
      examiner.tell(
          "N10",
          examiner.report().subject(claim.at()).and(before.at()),
          Text.of(
              "这里写“"
                  + claim.written()
                  + "”，前面（"
                  + before.at().line()
                  + " 行）写“"
                  + before.written()
                  + "”",
              "here it says '"
                  + claim.written()
                  + "', before (line "
                  + before.at().line()
                  + ") '"
                  + before.written()
                  + "'"),
          Text.of(
              "同一个数前后应一致；口径不同的，请说明",
              "the same figure should be the same throughout; say so where they count different things"));
    }
  }

  /** Told once, where the measure word first changes. */
  private static void judgeUnits(List<Claim> requests, Examiner examiner) {
    if (requests.size() < 2) {
      return;
    }
    examiner.judged("N11");
    String usual = requests.get(0).count().unit();
    requests.stream()
        .filter(claim -> !claim.count().unit().equals(usual))
        .findFirst()
        .ifPresent(claim -> otherUnit(claim, usual, examiner));
  }

  private static void otherUnit(Claim claim, String usual, Examiner examiner) {
    String other = claim.count().unit();
    examiner.find(
        "N11",
        claim.at(),
        Text.of(
            "申请的量词不一：这里用“" + other + "”，前面用“" + usual + "”",
            "requests are counted in two measure words: " + other + " here, " + usual + " before"),
        Text.of("全文请用同一个量词，格式用“件”", "use one measure word throughout; the form uses 件"));
  }
}
