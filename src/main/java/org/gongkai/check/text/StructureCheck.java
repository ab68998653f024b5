package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.ChineseText;
import org.gongkai.check.ChineseText.Part;
import org.gongkai.check.Examiner;
import org.gongkai.finding.Location;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/**
 * The sections of a report: present, in order, with their tables; before 2019 the parts of Article
 * 32.
 */
public final class StructureCheck implements Check {

  @Override
  public Set<String> rules() {
    return Set.of("S01", "S02", "S03", "S13");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    examiner
        .text()
        .ifPresent(
            text -> {
              if (examiner.report().form().freeOutline()) {
                judgeFree(examiner, text);
              } else {
                judgeSections(examiner, text);
              }
            });
    judgeTables(examiner);
  }

  private static void judgeSections(Examiner examiner, ChineseText text) {
    Report report = examiner.report();
    Filing.Extent extent = report.filing().source().extent();
    if (extent.keepsHeadings()) {
      examiner.judged("S01");
      List<Section> missing = new ArrayList<>(0);
      for (Section section : report.form().outline()) {
        if (text.part(section.key()).isEmpty()
            && !hasTableOf(section, report)
            && !isBroken(section, text)) {
          missing.add(section);
        }
      }
      if (!missing.isEmpty()) {
        missing(examiner, text, missing);
      }
    }
    judgeOrder(examiner, text);
  }

  /** A section is there too when its table is given, or it is said why that is not. */
  private static boolean hasTableOf(Section section, Report report) {
    return report.form().tables().stream()
        .filter(table -> table.section().equals(section.key()))
        .anyMatch(
            table ->
                report.figures().has(table)
                    || report.statement().unpublished().containsKey(table.key()));
  }

  /** Told where the text is read. */
  private static boolean isBroken(Section section, ChineseText text) {
    return text.blocks().stream()
        .map(ChineseText.Block::wording)
        .flatMap(words -> words.brokenHeadings().mapToObj(words::line))
        .map(StructureCheck::withoutMarks)
        .anyMatch(line -> section.names().contains(Section.bare(line)));
  }

  private static String withoutMarks(String line) {
    return line.replaceFirst("^[#＃]+", "");
  }

  private static void missing(Examiner examiner, ChineseText text, List<Section> missing) {
    List<Text> titles = missing.stream().map(Section::title).toList();
    Optional<ChineseText.Block> unmarked = unmarked(text, missing);
    examiner.tell(
        "S01",
        unmarked.map(line -> line.at(0)).orElse(text.start()),
        Text.of(
            "缺少：" + String.join("；", titles.stream().map(Text::zh).toList()),
            "missing: " + String.join("; ", titles.stream().map(Text::en).toList())),
        unmarked.map(line -> marked(line, titles.size())).orElseGet(() -> added(titles)));
  }

  /** The first line that reads like one of these sections and is no heading of the second level. */
  private static Optional<ChineseText.Block> unmarked(ChineseText text, List<Section> missing) {
    return text.blocks().stream()
        .filter(
            block -> {
              String words = Section.bare(withoutMarks(block.wording().line(0)));
              return missing.stream().anyMatch(section -> section.names().contains(words));
            })
        .findFirst();
  }

  private static Text marked(ChineseText.Block line, int missing) {
    String title = withoutMarks(line.wording().line(0));
    return Text.of(
        "这一行的“"
            + title
            + "”不是二级标题，请写成“## "
            + title
            + "”：两个 #，后跟空格"
            + (missing > 1 ? "；其他几个也这样写标题" : ""),
        "'"
            + title
            + "' in this line is no heading of the second level: write '## "
            + title
            + "', two # with a space behind them"
            + (missing > 1 ? "; the others alike" : ""));
  }

  private static Text added(List<Text> titles) {
    return Text.of(
        "请补上标题“## " + titles.get(0).zh() + "”和内容；只有数据、没有这些文字的，写 source: {text: figures}",
        "add the heading '## "
            + titles.get(0).zh()
            + "' and its text; where there are figures and no such text, say source: {text: figures}");
  }

  private static void judgeOrder(Examiner examiner, ChineseText text) {
    List<String> order = examiner.report().form().outline().stream().map(Section::key).toList();
    List<Part> parts = text.parts().stream().filter(part -> !part.section().isEmpty()).toList();
    if (parts.size() < 2) {
      return;
    }
    examiner.judged("S02");
    for (int i = 1; i < parts.size(); i++) {
      Part part = parts.get(i);
      Part above = parts.get(i - 1);
      if (order.indexOf(part.section()) < order.indexOf(above.section())) {
        examiner.tell(
            "S02",
            part.passage().at(),
            Text.of(
                "“" + heading(part) + "”排在“" + heading(above) + "”之后",
                "'" + heading(part) + "' comes after '" + heading(above) + "'"),
            Text.of("请按格式的次序排列各部分", "put the sections into the order of the form"));
        return;
      }
    }
  }

  private static String heading(Part part) {
    return Excerpt.ofName(part.heading());
  }

  /** A table that is a picture is told as P03. */
  private static void judgeTables(Examiner examiner) {
    Report report = examiner.report();
    Form form = report.form();
    if (form.freeOutline()) {
      return;
    }
    for (Table table : form.tables()) {
      Optional<Silence> reason =
          Optional.ofNullable(report.statement().unpublished().get(table.key()));
      boolean isGiven = report.figures().has(table) || reason.isPresent();
      if (isGiven) {
        examiner.judged("S03");
      }
      if (reason.equals(Optional.of(Silence.ABSENT))) {
        withoutTable(examiner, table, report.filing().places().of("unpublished." + table.key()));
      } else if (!isGiven && Pictures.inSectionOf(table, examiner).isEmpty()) {
        examiner
            .text()
            .flatMap(text -> text.part(table.section()))
            .ifPresent(part -> withoutTable(examiner, table, part.passage().at()));
      }
    }
  }

  private static void withoutTable(Examiner examiner, Table table, Location at) {
    examiner.tell(
        "S03",
        at,
        Text.of(
            "没有“" + table.title().zh() + "”表", "the table '" + table.title().en() + "' is missing"),
        Text.of(
            "请在报告文件中填写 " + table.key() + "；原文是图片或只有部分数据的，在 unpublished 中写明",
            "fill in '"
                + table.key()
                + "' in the report's file; where the original has a picture or only some figures, say so under 'unpublished'"));
  }

  /** Before 2019 reports had outlines of their own, but some parts were prescribed. */
  private static void judgeFree(Examiner examiner, ChineseText text) {
    Report report = examiner.report();
    boolean hasTable = report.form().tables().stream().anyMatch(report.figures()::has);
    if (!report.filing().source().extent().keepsHeadings() || hasTable) {
      return;
    }
    examiner.judged("S13");
    boolean hasFees = isHeaded(examiner, text, "feesHeading") || isUnderHeading(text, "fees");
    if (!hasFees) {
      withoutPart(examiner, text, Text.of("收费及减免情况", "fees and waivers"));
    }
    if (!isHeaded(examiner, text, "review") && !isUnderHeading(text, "review")) {
      withoutPart(examiner, text, Text.of("行政复议、行政诉讼情况", "reconsideration and litigation"));
    }
  }

  private static boolean isHeaded(Examiner examiner, ChineseText text, String list) {
    List<String> words = examiner.words("S13", list);
    return text.parts().stream()
        .anyMatch(part -> words.stream().anyMatch(word -> part.heading().contains(word)));
  }

  /** The preface only announces what will come. */
  private static boolean isUnderHeading(ChineseText text, String list) {
    return text.parts().stream()
        .anyMatch(part -> !part.heading().isEmpty() && text.has("S13", list, part));
  }

  private static void withoutPart(Examiner examiner, ChineseText text, Text part) {
    examiner.tell(
        "S13",
        text.start(),
        Text.of("没有写" + part.zh(), "nothing is said of " + part.en()),
        Text.of("请补上这一部分", "add this part"));
  }
}
