package org.gongkai.check.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.Check;
import org.gongkai.check.ChineseText;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.report.Library;

/** The period the figures are of: 统计期限自2022年1月1日起至2022年12月31日止. */
public final class PeriodCheck implements Check {

  private static final String RULE = "S15";
  private static final Pattern WHOLE_YEAR =
      Pattern.compile("(\\d{4})年1月1日[^。；]{0,4}?(?:(\\d{4})年)?12月31日");

  private static final String DATE = "(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日";
  private static final Pattern DAY = Pattern.compile(DATE);

  /** What makes two days a period; two days of a sentence may be of different things. */
  private static final Pattern UNTIL = Pattern.compile("[^。；]{0,12}?[至到—–－~～-][^。；]{0,12}?");

  /** 截至2022年12月31日, 截止日期为…: only the last day is said. */
  private static final String UP_TO = "[^，。；\\d]{0,8}截[至止][^，。；\\d]{0,6}" + DATE;

  private static final Pattern AS_OF = Pattern.compile(UP_TO);
  private static final Pattern DATA_AS_OF = Pattern.compile("数据" + UP_TO);

  /** A day of a text; 0 for a year that is not said. */
  private record Day(int year, int month, int day) {

    static Day of(Matcher date) {
      int year = date.group(1) == null ? 0 : Integer.parseInt(date.group(1));
      return new Day(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
    }

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

  /** From a day, where one is said, to another. */
  private record Stretch(Location at, Optional<Day> from, Day to) {

    boolean isYear(int year) {
      return from.map(day -> day.is(LocalDate.of(year, 1, 1))).orElse(true)
          && to.is(LocalDate.of(year, 12, 31));
    }
  }

  @Override
  public Set<String> rules() {
    return Set.of("S15");
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

  private static void judge(Examiner examiner, Mention period) {
    int year = examiner.report().year();
    stated(period, (int) examiner.limit(RULE, "apart"), year)
        .filter(stretch -> !stretch.isYear(year))
        .ifPresent(stretch -> tell(examiner, stretch));
  }

  /** Two days that follow, or the last one; 统计期限为2022年度 is left alone. */
  private static Optional<Stretch> stated(Mention period, int apart, int year) {
    String words = period.after(apart);
    Matcher asOf = AS_OF.matcher(words);
    if (asOf.lookingAt()) {
      return Optional.of(new Stretch(period.at(), Optional.empty(), Day.of(asOf).orYear(year)));
    }
    Matcher day = DAY.matcher(words);
    if (!day.find()) {
      return Optional.empty();
    }
    Day from = Day.of(day).orYear(year);
    int end = day.end();
    boolean isPeriod = day.find() && UNTIL.matcher(words.substring(end, day.start())).matches();
    return isPeriod
        ? Optional.of(new Stretch(period.at(), Optional.of(from), Day.of(day).orYear(from.year())))
        : Optional.empty();
  }

  private static void tell(Examiner examiner, Stretch stretch) {
    LocalDate first = LocalDate.of(examiner.report().year(), 1, 1);
    LocalDate end = LocalDate.of(examiner.report().year(), 12, 31);
    Day to = stretch.to();
    examiner.tell(
        RULE,
        stretch.at(),
        stretch
            .from()
            .map(
                from ->
                    Text.of(
                        "统计期限写 " + from + " 至 " + to + "，应为 " + first + " 至 " + end,
                        "the period is "
                            + from
                            + " to "
                            + to
                            + "; "
                            + first
                            + " to "
                            + end
                            + " is expected"))
            .orElse(
                Text.of(
                    "数据写截至 " + to + "，应截至 " + end,
                    "the figures are as of " + to + "; " + end + " is expected")),
        Text.of("请核对统计期限", "compare the period"));
  }

  /**
   * 自2021年1月1日起至2021年12月31日止, 数据截至2021年12月31日, where nothing says that it is the period: told where
   * no stretch of the text is the report's own year.
   */
  private static void judgeStretches(Examiner examiner, ChineseText text) {
    int year = examiner.report().year();
    List<Stretch> stretches = new ArrayList<>();
    for (ChineseText.Block block : text.blocks()) {
      Matcher whole = WHOLE_YEAR.matcher(block.wording().words());
      while (whole.find()) {
        int from = Integer.parseInt(whole.group(1));
        int to = whole.group(2) == null ? from : Integer.parseInt(whole.group(2));
        stretches.add(
            new Stretch(
                block.at(whole.start()), Optional.of(new Day(from, 1, 1)), new Day(to, 12, 31)));
      }
      Matcher asOf = DATA_AS_OF.matcher(block.wording().words());
      while (asOf.find()) {
        Day to = Day.of(asOf).orYear(year);
        stretches.add(new Stretch(block.at(asOf.start()), Optional.empty(), to));
      }
    }
    if (stretches.stream().noneMatch(stretch -> stretch.isYear(year))) {
      stretches.stream().findFirst().ifPresent(other -> tell(examiner, other));
    }
  }

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
