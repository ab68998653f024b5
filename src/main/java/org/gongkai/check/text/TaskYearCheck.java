package org.gongkai.check.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.ChineseText;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.report.Library;

/** 根据2017年度全区政府信息公开工作要求 in a report for 2018: a sentence kept from last year. */
public final class TaskYearCheck implements Check {

  private static final String RULE = "Q02";
  private static final String ENDS = "。；！？";

  @Override
  public Set<String> rules() {
    return Set.of("Q02");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Optional<ChineseText> text = examiner.text();
    if (text.isEmpty()) {
      return;
    }
    examiner.judged(RULE);
    Set<Location> told = new HashSet<>();
    for (Mention task : text.get().mentions(RULE, "task")) {
      judge(examiner, task, told);
    }
  }

  /**
   * @param told the years told so far: one may stand behind two such words
   */
  private static void judge(Examiner examiner, Mention task, Set<Location> told) {
    String sentence = sentence(task);
    int apart = (int) examiner.limit(RULE, "apart");
    for (int at = sentence.indexOf('年'); at >= 0; at = sentence.indexOf('年', at + 1)) {
      int year = yearBefore(sentence, at);
      if (year == 0 || at > apart) {
        continue;
      }
      String after = sentence.substring(at + 1);
      String near = after.substring(0, Math.min(after.length(), apart));
      boolean isTask =
          examiner.words(RULE, "demand").stream().anyMatch(near::contains)
              && examiner.words(RULE, "enacted").stream().noneMatch(after::startsWith)
              && !startsWithDigit(after);
      Location place = task.block().at(task.end() + at - 4);
      if (isTask && isStale(examiner, year, after.startsWith("度")) && told.add(place)) {
        tell(examiner, place, year, after.startsWith("度"));
      }
    }
  }

  /** What follows the word up to the end of its sentence. */
  private static String sentence(Mention task) {
    String words = task.words();
    int end = task.end();
    while (end < words.length() && ENDS.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return words.substring(task.end(), end);
  }

  private static int yearBefore(String sentence, int at) {
    if (at < 4 || !sentence.startsWith("20", at - 4)) {
      return 0;
    }
    String digits = sentence.substring(at - 4, at);
    boolean isYear = digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return isYear ? Integer.parseInt(digits) : 0;
  }

  private static boolean startsWithDigit(String words) {
    return !words.isEmpty() && words.charAt(0) >= '0' && words.charAt(0) <= '9';
  }

  /** Of a 年度 only the report's own will do; of a 年 those beside it too. */
  private static boolean isStale(Examiner examiner, int year, boolean isWorkingYear) {
    int apart = Math.abs(year - examiner.report().year());
    return isWorkingYear ? apart > 0 : apart > 1;
  }

  private static void tell(Examiner examiner, Location at, int year, boolean isWorkingYear) {
    String said = year + (isWorkingYear ? "年度" : "年");
    int expected = examiner.report().year();
    examiner.tell(
        RULE,
        at,
        Text.of(
            "引用的是" + said + "的要求，这份报告是 " + expected + " 年的",
            "cites what was demanded for " + year + "; this report is for " + expected),
        Text.of("请核对年份，避免沿用旧稿", "compare the year; the sentence may be from an older report"));
  }
}
