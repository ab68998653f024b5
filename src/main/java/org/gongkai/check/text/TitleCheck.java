package org.gongkai.check.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** The title of the original: 广东省财政厅2020年政府信息公开工作年度报告. */
public final class TitleCheck implements Check {

  @Override
  public Set<String> rules() {
    return Set.of("S06", "S14");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    String title = bare(examiner.report().filing().source().title().zh());
    if (title.codePoints().noneMatch(Character::isIdeographic)) {
      return;
    }
    int year = year(title);
    if (year > 0) {
      judgeYear(examiner, year);
    }
    judgeWords(examiner, title, year > 0 ? year : examiner.report().year());
  }

  /** Without spaces and the marks a title is quoted in. */
  private static String bare(String title) {
    StringBuilder bare = new StringBuilder(title.length());
    title
        .chars()
        .filter(letter -> !Character.isWhitespace(letter) && letter != '《' && letter != '》')
        .forEach(letter -> bare.append((char) letter));
    return bare.toString();
  }

  /** The year that stands before 年; 0 where there is none. */
  private static int year(String title) {
    for (int i = title.indexOf('年'); i >= 4; i = title.indexOf('年', i + 1)) {
      String before = title.substring(i - 4, i);
      if (before.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
        return Integer.parseInt(before);
      }
    }
    return 0;
  }

  private static void judgeYear(Examiner examiner, int year) {
    Report report = examiner.report();
    examiner.judged("S14");
    if (year != report.year()) {
      examiner.tell(
          "S14",
          place(report),
          Text.of(
              "标题写 " + year + " 年，这份报告是 " + report.year() + " 年的",
              "the title says " + year + ", but this is the report for " + report.year()),
          Text.of("请核对标题和文件名中的年份", "compare the year in the title with that in the file's name"));
    }
  }

  /** A wrong year is told once, as S14. */
  private static void judgeWords(Examiner examiner, String title, int year) {
    Report report = examiner.report();
    examiner.judged("S06");
    String ending = examiner.words("S06", "ending").get(0);
    List<String> names = names(report.agency(), report.year()).toList();
    if (names.stream().noneMatch(name -> title.equals(name + year + ending))) {
      String found = Excerpt.ofName(title);
      String expected = Excerpt.ofName(names.get(0) + report.year() + ending);
      examiner.tell(
          "S06",
          place(report),
          Text.of(
              "标题为“" + found + "”，规范的写法是“" + expected + "”",
              "the title is '" + found + "'; '" + expected + "' is expected"),
          Text.of(
              "机关用全称；曾用名请写入 agency.yaml 的 formerly",
              "give the agency's full name; former names go under 'formerly' in agency.yaml"));
    }
  }

  /** The full name, and those the agency still bore in the year. */
  private static Stream<String> names(Agency agency, int year) {
    return Stream.concat(
        Stream.of(bare(agency.name().zh())),
        agency.lineage().formerly().stream()
            .filter(name -> name.until().map(day -> day.getYear() >= year).orElse(true))
            .map(name -> bare(name.name().zh())));
  }

  private static Location place(Report report) {
    return report.filing().places().of("source.title");
  }
}
