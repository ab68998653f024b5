package org.gongkai.check.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.ChineseText;
import org.gongkai.check.ChineseText.Block;
import org.gongkai.check.ChineseText.Part;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;
import org.gongkai.finding.Location;
import org.gongkai.form.Table;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.prose.Link;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/**
 * The report as a page: tables that are pictures, pictures without words, empty places, foreign
 * words.
 */
public final class PageCheck implements Check {

  @Override
  public Set<String> rules() {
    return Set.of("P03", "P06", "P07", "P09", "P10");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    judgeTables(examiner);
    Optional<ChineseText> text = examiner.text();
    if (text.isPresent()) {
      text.get().parts().forEach(part -> judgeLinks(examiner, part));
      judgeWords(examiner, text.get());
    }
  }

  private static void judgeTables(Examiner examiner) {
    Report report = examiner.report();
    for (Table table : report.form().tables()) {
      boolean isPicture = report.statement().unpublished().get(table.key()) == Silence.PICTURE;
      if (report.figures().has(table)) {
        examiner.judged("P03");
      } else if (isPicture) {
        picture(examiner, table, report.filing().places().of("unpublished." + table.key()));
      } else {
        Pictures.inSectionOf(table, examiner).ifPresent(at -> picture(examiner, table, at));
      }
    }
  }

  private static void picture(Examiner examiner, Table table, Location at) {
    examiner.tell(
        "P03",
        at,
        Text.of(
            "“" + table.title().zh() + "”表是图片，无法检索、朗读和再利用",
            "the table '"
                + table.title().en()
                + "' is a picture: it cannot be searched, read out or reused"),
        Text.of(
            "请把表中的数填入 " + table.key(), "put the figures of the table under '" + table.key() + "'"));
  }

  private static void judgeLinks(Examiner examiner, Part part) {
    for (Link link : part.passage().prose().links()) {
      boolean isPicture = Pictures.isPicture(link, examiner.words("P07", "pictures"));
      String rule = isPicture ? "P07" : "P09";
      examiner.judged(rule);
      if (link.text().isBlank()) {
        String leadsTo = Excerpt.ofName(link.destination());
        examiner.tell(
            rule,
            link.at(),
            isPicture
                ? Text.of("图片 " + leadsTo + " 没有文字说明", "the picture " + leadsTo + " has no text")
                : Text.of("指向 " + leadsTo + " 的链接没有文字", "the link to " + leadsTo + " has no words"),
            Text.of("请在方括号中写明", "write it between the square brackets"));
      }
    }
  }

  private static void judgeWords(Examiner examiner, ChineseText text) {
    examiner.judged("P06");
    text.mentions("P06", "browser").stream()
        .findFirst()
        .ifPresent(
            mention ->
                examiner.tell(
                    "P06",
                    mention.at(),
                    Text.of(
                        "“" + mention.word() + "”：要求特定的浏览器或分辨率",
                        "'" + mention.word() + "' asks for a particular browser or screen size"),
                    Text.of("请删去", "remove it")));
    examiner.judged("P09");
    for (Mention empty : text.mentions("P09", "empty")) {
      examiner.tell(
          "P09",
          empty.at(),
          Text.of("空括号“" + empty.word() + "”", "empty brackets '" + empty.word() + "'"),
          Text.of("请补上网址或内容，或删去括号", "fill in the address, or remove the brackets"));
    }
    examiner.judged("P10");
    Set<Block> told = new HashSet<>();
    for (Mention mention : text.mentions("P10", "injected")) {
      if (!text.has("P10", "against", mention.block()) && told.add(mention.block())) {
        injected(examiner, mention);
      }
    }
  }

  private static void injected(Examiner examiner, Mention mention) {
    examiner.tell(
        "P10",
        mention.at(),
        Text.of(
            "“" + mention.word() + "”像是被植入的广告",
            "'" + mention.word() + "' looks like an injected advertisement"),
        Text.of("请删去，并检查网站是否被入侵", "remove it and see whether the website was broken into"));
  }
}
