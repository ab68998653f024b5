package org.gongkai.check.text;

import java.util.List;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** An agency's 统一社会信用代码 (GB 32100) and its division (GB/T 2260). */
public final class IdentifierCheck implements Check {

  /** The signs of a code in the order of their values: no I, O, S, V, Z. */
  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 18;

  @Override
  public Set<String> rules() {
    return Set.of("K01", "K02");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Report report = examiner.report();
    List<Report> all = library.reportsOf(report.agency());
    if (all.get(all.size() - 1) == report && !report.agency().standing().code().isEmpty()) {
      judgeCode(examiner, report.agency());
    }
    judgeDivision(examiner, library);
  }

  private static void judgeCode(Examiner examiner, Agency agency) {
    String code = agency.standing().code();
    Location at = agency.places().of("code");
    examiner.judged("K01");
    Text wrong = wrong(code);
    if (!wrong.isEmpty()) {
      examiner.tell(
          "K01", at, wrong, Text.of("请对照证书核对代码", "compare the code with the certificate"));
      return;
    }
    examiner.judged("K02");
    String division = code.substring(2, 8);
    if (!division.equals(agency.standing().region())) {
      examiner.tell(
          "K02",
          at,
          Text.of(
              "代码中的区划为 " + division + "，region 写 " + agency.standing().region(),
              "the division in the code is "
                  + division
                  + ", region says "
                  + agency.standing().region()),
          Text.of("请核对 code 和 region", "compare 'code' and 'region'"));
    }
  }

  private static Text wrong(String code) {
    if (code.length() != LENGTH || code.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
      String excerpt = Excerpt.of(code);
      return Text.of(
          "代码“" + excerpt + "”应为十八位，由数字和不含 I、O、S、V、Z 的大写字母组成",
          "the code '"
              + excerpt
              + "' must have eighteen signs: digits and capital letters but I, O, S, V, Z");
    }
    char expected = checkSign(code);
    char last = code.charAt(LENGTH - 1);
    return last == expected
        ? Text.EMPTY
        : Text.of(
            "代码“" + code + "”的校验码为 " + last + "，按前十七位应为 " + expected,
            "the check sign of the code '"
                + code
                + "' is "
                + last
                + "; "
                + expected
                + " is expected");
  }

  /** (31 − Σ value · 3^i mod 31) mod 31 over the first seventeen signs. */
  static char checkSign(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += SIGNS.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return SIGNS.charAt((31 - sum % 31) % 31);
  }

  /** Judged where the portal says until when a division was valid. */
  private static void judgeDivision(Examiner examiner, Library library) {
    Report report = examiner.report();
    String region = report.agency().standing().region();
    Integer last = library.vocabulary().lastYears().get(region);
    if (last == null) {
      return;
    }
    examiner.judged("K02");
    if (!library.vocabulary().isValidIn(report.year(), region)) {
      examiner.tell(
          "K02",
          report.filing().at(),
          Text.of(
              "区划 " + region + " 用到 " + last + " 年，这是 " + report.year() + " 年的报告",
              "division "
                  + region
                  + " was valid until "
                  + last
                  + "; this report is for "
                  + report.year()),
          Text.of(
              "请核对 agency.yaml 的 region 和 site.yaml 的 until",
              "compare 'region' in agency.yaml and 'until' in site.yaml"));
    }
  }
}
