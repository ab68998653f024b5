package org.gongkai.check.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.ChineseText;
import org.gongkai.check.ChineseText.Block;
import org.gongkai.check.ChineseText.Part;
import org.gongkai.check.Examiner;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Report;

/** What the sections of a report must speak of. Only a text given in whole can lack something. */
public final class ContentsCheck implements Check {

  private static final String OVERVIEW = "overview";
  private static final String PROBLEMS = "problems";
  private static final String MATTERS = "matters";

  /** The heads of section one; the catalogue lists the words of each under its Chinese name. */
  private static final List<Text> HEADS =
      List.of(
          Text.of("主动公开", "proactive disclosure"),
          Text.of("依申请公开", "disclosure upon request"),
          Text.of("政府信息管理", "management of information"),
          Text.of("平台建设", "platforms"),
          Text.of("监督保障", "supervision"));

  /** What a government reports of besides, listed in the same way. */
  private static final List<Text> RESULTS =
      List.of(
          Text.of("工作考核", "assessment"),
          Text.of("社会评议", "social appraisal"),
          Text.of("责任追究", "accountability"));

  @Override
  public Set<String> rules() {
    return Set.of("S07", "S08", "S09", "S10", "S11", "S16");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Optional<ChineseText> text = examiner.text();
    if (text.isPresent() && examiner.report().filing().source().extent().isWhole()) {
      judge(examiner, text.get(), library);
    }
  }

  private static void judge(Examiner examiner, ChineseText text, Library library) {
    text.part(OVERVIEW).ifPresent(overview -> judgeOverview(examiner, text, overview));
    text.part(PROBLEMS).ifPresent(problems -> judgeProblems(examiner, text, problems));
    text.part(MATTERS).ifPresent(matters -> judgeMatters(examiner, text, matters));
    judgeResults(examiner, text, library);
    judgeContact(examiner, text);
  }

  private static void judgeOverview(Examiner examiner, ChineseText text, Part overview) {
    examiner.judged("S07");
    List<Text> missing =
        HEADS.stream().filter(head -> !text.has("S07", head.zh(), overview)).toList();
    if (!missing.isEmpty()) {
      lacks(
          examiner,
          "S07",
          overview.passage().at(),
          missing,
          Text.of("总体情况没有写到", "section one does not speak of"));
    }
    examiner.judged("S09");
    int most = (int) examiner.limit("S09", "characters");
    int length = length(text, overview);
    if (length > most) {
      examiner.tell(
          "S09",
          overview.passage().at(),
          Text.of(
              "总体情况有 " + length + " 字，原则上不超过 " + most + " 字",
              "section one has " + length + " characters; not more than " + most + " are wanted"),
          Text.of("请写得简明些", "make it shorter"));
    }
  }

  private static int length(ChineseText text, Part part) {
    int length = 0;
    for (Block block : text.blocks(part)) {
      length += block.wording().words().length();
    }
    return length;
  }

  private static void judgeResults(Examiner examiner, ChineseText text, Library library) {
    Report report = examiner.report();
    if (!report.agency().standing().kind().equals(library.vocabulary().bodies().division())) {
      return;
    }
    examiner.judged("S08");
    List<Text> missing = RESULTS.stream().filter(result -> !text.has("S08", result.zh())).toList();
    if (!missing.isEmpty()) {
      lacks(
          examiner, "S08", text.start(), missing, Text.of("全文没有写到", "the text does not speak of"));
    }
  }

  private static void lacks(
      Examiner examiner, String rule, Location at, List<Text> missing, Text begin) {
    examiner.tell(
        rule,
        at,
        Text.of(
            begin.zh() + String.join("、", missing.stream().map(Text::zh).toList()),
            begin.en() + " " + String.join(", ", missing.stream().map(Text::en).toList())),
        Text.of("请补写；确实没有的，也请写明", "add it; where there was none, say so"));
  }

  private static void judgeProblems(Examiner examiner, ChineseText text, Part problems) {
    examiner.judged("S10");
    Text said =
        problems.isEmpty()
            ? Text.of("第五部分是空的", "section five is empty")
            : !text.has("S10", "问题", problems)
                ? Text.of("第五部分没有写存在的问题", "section five names no problem")
                : !text.has("S10", "改进", problems)
                    ? Text.of("第五部分没有写改进情况", "section five says nothing of improvement")
                    : Text.EMPTY;
    if (!said.isEmpty()) {
      examiner.tell(
          "S10",
          problems.passage().at(),
          said,
          Text.of("请写明主要问题和改进情况", "name the main problems and what is done about them"));
    }
  }

  private static void judgeMatters(Examiner examiner, ChineseText text, Part matters) {
    Report report = examiner.report();
    examiner.judged("S11");
    if (matters.isEmpty()) {
      examiner.tell(
          "S11",
          matters.passage().at(),
          Text.of("第六部分是空的", "section six is empty"),
          Text.of("没有其他事项的，请写明“无”", "where there is nothing to report, say so"));
    } else if (report.year() >= examiner.limit("S11", "feesFrom")
        && report.statement().fees().isEmpty()
        && !text.has("S11", "fees", matters)) {
      examiner.tell(
          "S11",
          matters.passage().at(),
          Text.of("第六部分没有写信息处理费收取情况", "section six says nothing of information-handling fees"),
          Text.of(
              "请写明收取的件数和金额，没有收取的也请写明，或在报告文件中填写 fees",
              "say how many were charged and how much, or that none was, or give 'fees' in the report's file"));
    }
  }

  private static void judgeContact(Examiner examiner, ChineseText text) {
    examiner.judged("S16");
    if (examiner.report().agency().contact().isEmpty() && !text.has("S16", "contact")) {
      examiner.tell(
          "S16",
          text.start(),
          Text.of("没有联系方式", "no contact is given"),
          Text.of(
              "请在正文写明地址、电话和邮编，或在 agency.yaml 填写 contact",
              "give address, telephone and post code in the text, or 'contact' in agency.yaml"));
    }
  }
}
