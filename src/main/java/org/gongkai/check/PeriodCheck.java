package org.gongkai.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** The period the figures are of: 统计期限自2022年1月1日起至2022年12月31日止. */
final class PeriodCheck implements Check {

  private static final String RULE = "S15";
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(\\d{4})年1月1日[^。；]{0,4}?(?:(\\d{4})年)?12月31日");

  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

  /** A day of a text; 0 for a year that is not said. */
  private record Day(int year, int month, int day) {
    Day orYear(int other) {
      return new Day(year == 0 ? other : year, month, day);
    }

    boolean is(LocalDate date) {
      return year == date.getYear() && month == date.getMonthValue() && day == date.getDayOfMonth();
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
    }
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Optional<ChineseText> text = examiner.text();
    if (text.isEmpty()) {
      return;
    }
    List<Mention> stated = text.get().mentions(RULE, "period");
    if (!stated.isEmpty()) {
      examiner.judged(RULE);
      stated.forEach(period -> judge(examiner, period));
      return;
    }
    if (text.get().has(RULE, "dates")) {
      judgeStretches(examiner, text.get());
    }
    if (examiner.report().filing().source().extent().isWhole()) {
      examiner.judged(RULE);
      if (!text.get().has(RULE, "dates")) {
        missing(examiner, text.get());
      }
    }
  }

  /** Judged where two days follow; 统计期限为2022年度 is left alone. */
  private static void judge(Examiner examiner, Mention period) {
    Report report = examiner.report();
    List<Day> days = new ArrayList<>();
    Matcher matcher = DAY.matcher(period.after((int) examiner.limit(RULE, "apart")));
    while (days.size() < 2 && matcher.find()) {
      int year = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
      days.add(
          new Day(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))));
    }
    if (days.size() < 2) {
      return;
    }
    Day from = days.get(0).orYear(report.year());
    Day to = days.get(1).orYear(from.year());
    if (!from.is(LocalDate.of(report.year(), 1, 1))
        || !to.is(LocalDate.of(report.year(), 12, 31))) {
      tell(examiner, period.at(), from, to);
    }
  }

  private static void tell(Examiner examiner, Location at, Day from, Day to) {
    LocalDate first = LocalDate.of(examiner.report().year(), 1, 1);
    LocalDate end = LocalDate.of(examiner.report().year(), 12, 31);
    examiner.tell(
        RULE,
        at,
        Text.of(
            "统计期限写 " + from + " 至 " + to + "，应为 " + first + " 至 " + end,
            "the period is " + from + " to " + to + "; " + first + " to " + end + " is expected"),
        Text.of("请核对统计期限", "compare the period"));
  }

  /**
   * 自2021年1月1日起至2021年12月31日止, where nothing says that it is the period: told where no stretch of
   * the text is the report's own year.
   */
  private static void judgeStretches(Examiner examiner, ChineseText text) {
    int year = examiner.report().year();
    Optional<Stretch> first = Optional.empty();
    for (ChineseText.Block block : text.blocks()) {
      Matcher whole = WHOLE_YEAR.matcher(block.wording().words());
      while (whole.find()) {
        int from = Integer.parseInt(whole.group(1));
        int to = whole.group(2) == null ? from : Integer.parseInt(whole.group(2));
        if (from == year && to == year) {
          return;
        }
        if (first.isEmpty()) {
          first = Optional.of(new Stretch(block.at(whole.start()), from, to));
        }
      }
    }
    first.ifPresent(
        other ->
            tell(examiner, other.at(), new Day(other.from(), 1, 1), new Day(other.to(), 12, 31)));
  }

  /** From the first day of a year to the last of one. */
  private record Stretch(Location at, int from, int to) {}

  private static void missing(Examiner examiner, ChineseText text) {
    int year = examiner.report().year();
    examiner.tell(
        RULE,
        text.start(),
        Text.of("没有写明统计期限", "the period of the figures is not stated"),
        Text.of(
            "请写明“统计期限自" + year + "年1月1日起至" + year + "年12月31日止”",
            "say that the figures are of 1 January to 31 December " + year));
  }
}
