package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.ChineseText;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/**
 * The notice a report says it follows: number and title must belong together and suit the year.
 * 国办公开办函〔2019〕61号 is another matter.
 */
public final class NoticeCheck implements Check {

  private static final String RULE = "S05";
  private static final String SERIES = "series";
  private static final String BRACKETS = "〔［[（(【〕］]）)】";

  /** A number or a title of a notice where it stands. @param number 〔2019〕60号 */
  private record Cited(String number, Mention at) {}

  @Override
  public Set<String> rules() {
    return Set.of("S05");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Optional<Rule> rule = examiner.rule(RULE);
    if (rule.isEmpty() || examiner.text().isEmpty()) {
      return;
    }
    List<Cited> numbers = numbers(examiner.text().get());
    List<Cited> titles = titles(examiner.text().get(), rule.get());
    if (numbers.isEmpty() && titles.isEmpty()) {
      return;
    }
    examiner.judged(RULE);
    List<Cited> alone = new ArrayList<>(titles);
    numbers.forEach(number -> judge(examiner, rule.get(), number, alone));
    alone.forEach(title -> judgeYear(examiner, title));
  }

  private static List<Cited> numbers(ChineseText text) {
    List<Cited> numbers = new ArrayList<>();
    for (Mention series : text.mentions(RULE, SERIES)) {
      String number = number(series.after(14));
      if (!number.isEmpty()) {
        numbers.add(new Cited(number, series));
      }
    }
    return numbers;
  }

  /** 〔2019〕60号 out of [2019]60号, （2019） 60 号 and the like; empty where it is no such number. */
  private static String number(String words) {
    StringBuilder digits = new StringBuilder();
    for (char letter : words.toCharArray()) {
      if (letter == '号') {
        return digits.length() > 4
            ? "〔" + digits.substring(0, 4) + "〕" + digits.substring(4) + "号"
            : "";
      }
      if (letter >= '0' && letter <= '9') {
        digits.append(letter);
      } else if (BRACKETS.indexOf(letter) < 0 && !Character.isWhitespace(letter)) {
        return "";
      }
    }
    return "";
  }

  private static List<Cited> titles(ChineseText text, Rule rule) {
    List<Cited> titles = new ArrayList<>();
    for (Map.Entry<String, List<String>> notice : rule.settings().words().entrySet()) {
      if (!notice.getKey().equals(SERIES)) {
        text.mentions(RULE, notice.getKey())
            .forEach(mention -> titles.add(new Cited(notice.getKey(), mention)));
      }
    }
    return titles;
  }

  /**
   * @param alone titles that no number belongs to so far
   */
  private static void judge(Examiner examiner, Rule rule, Cited number, List<Cited> alone) {
    Optional<Cited> title =
        alone.stream().filter(cited -> belong(cited, number, rule.limit("apart"))).findFirst();
    title.ifPresent(alone::remove);
    boolean agree = title.map(cited -> cited.number().equals(number.number())).orElse(true);
    if (!agree) {
      examiner.tell(
          RULE,
          number.at().at(),
          Text.of(
              "引用的文件名称属于" + title.get().number() + "，文号却是" + number.number(),
              "the title cited is that of "
                  + title.get().number()
                  + ", but the number is "
                  + number.number()),
          Text.of("请核对文号和文件名称", "compare the number and the title of the notice"));
    } else if (rule.settings().words().containsKey(number.number())) {
      judgeYear(examiner, number);
    }
  }

  /** The number stands close behind the title, with no other title between. */
  private static boolean belong(Cited title, Cited number, double apart) {
    int from = title.at().end();
    int to = number.at().offset();
    return title.at().block() == number.at().block()
        && from <= to
        && to - from <= apart
        && title.at().words().substring(from, to).indexOf('《') < 0;
  }

  private static void judgeYear(Examiner examiner, Cited cited) {
    Report report = examiner.report();
    String prescribed = report.form().edition().authority().zh();
    if (!prescribed.endsWith(cited.number())) {
      examiner.tell(
          RULE,
          cited.at().at(),
          Text.of(
              report.year() + " 年的报告应依据" + prescribed + "，文中引用" + cited.number() + "的文件",
              "a report for "
                  + report.year()
                  + " follows "
                  + prescribed
                  + "; the text cites the notice of "
                  + cited.number()),
          Text.of("请核对引用的文件", "compare the notice that is cited"));
    }
  }
}
