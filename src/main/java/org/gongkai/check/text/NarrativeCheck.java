package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.claim.LinkReader;
import org.gongkai.claim.LinkWords;
import org.gongkai.claim.Said;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.form.Cell;
import org.gongkai.form.Section;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.prose.Link;
import org.gongkai.prose.Passage;
import org.gongkai.prose.Wording;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.report.Statement;
import org.gongkai.yaml.Nearest;

/**
 * Figures of the narrative that point at a cell: {@code [88](#requests.received.total)} must say
 * what the cell says. A number that cannot be compared with it is told; words without one are not.
 */
public final class NarrativeCheck implements Check {

  static final String RULE = "N02";

  private static final Pattern BROKEN_LINK = Pattern.compile("\\]\\s*[（(]\\s*#[\\w.]+[）)]?");

  private final LinkReader reader;

  public NarrativeCheck(Law law) {
    this.reader = new LinkReader(law.speech());
  }

  @Override
  public Set<String> rules() {
    return Set.of("N02");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    for (Narrative narrative : examiner.narratives()) {
      narrative
          .links()
          .filter(link -> link.destination().startsWith("#"))
          .forEach(link -> judge(link, examiner));
      narrative.passages().forEach(passage -> findBroken(passage, narrative.file(), examiner));
    }
  }

  /** Whether words that are a link to a figure are compared with it here. */
  public static boolean compares(
      String destination, String words, Report report, LinkReader reader) {
    return destination.startsWith("#")
        && report.figure(destination.substring(1)).flatMap(Figure::number).isPresent()
        && !reader.read(words).numbers().isEmpty();
  }

  /** What was meant as a link is printed as it stands, and its figure compared with nothing. */
  private static void findBroken(Passage passage, String file, Examiner examiner) {
    for (Wording wording : passage.prose().wordings()) {
      if (wording.words().indexOf('#') < 0) {
        continue;
      }
      Matcher broken = BROKEN_LINK.matcher(wording.words());
      while (broken.find()) {
        examiner.mistake(
            Fault.UNKNOWN_CELL.at(
                wording.at(file, broken.start()),
                Text.of(
                    "“" + Excerpt.ofName(broken.group()) + "”不成链接，会照字面印出",
                    "'"
                        + Excerpt.ofName(broken.group())
                        + "' is no link and is printed as it stands"),
                Text.of(
                    "链接的圆括号用半角，紧跟在 ] 后面，如 [88](#requests.received.total)",
                    "plain round brackets right behind the ], as in [88](#requests.received.total)")));
      }
    }
  }

  private void judge(Link link, Examiner examiner) {
    String address = link.destination().substring(1);
    Report report = examiner.report();
    Optional<Figure> figure = report.figure(address);
    if (figure.isEmpty() && !isSection(address, report)) {
      examiner.mistake(unknown(link, address, report));
    } else if (figure.isPresent() && !isOnThePage(address, report)) {
      examiner.mistake(notStated(link, address));
    }
    if (figure.flatMap(Figure::number).isPresent()) {
      compare(link, address, figure.get(), examiner);
    }
  }

  private void compare(Link link, String address, Figure figure, Examiner examiner) {
    LinkWords words = reader.read(link.text());
    if (!words.numbers().isEmpty()) {
      examiner.judged(RULE);
      if (words.numbers().stream().noneMatch(said -> fits(said, figure))) {
        differs(examiner, link, address, figure.number().orElseThrow());
      }
    } else if (words.unread().isPresent()) {
      examiner.mistake(NotCompared.of(link, address, words.unread().get()));
    }
  }

  /** Money may be told in yuan where the figure is in 10,000 yuan. */
  private static boolean fits(Said said, Figure figure) {
    return said.fits(figure.number().orElseThrow())
        || figure instanceof Figure.Amount amount && amount.inYuan().filter(said::fits).isPresent();
  }

  /**
   * Whether readers find the figure's place. A table is printed whole, blanks too, once it has a
   * figure; one that is given wrongly has its own finding.
   */
  private static boolean isOnThePage(String address, Report report) {
    Statement statement = report.statement();
    return switch (address) {
      case "publication.total" -> !statement.publication().isEmpty();
      case "fees.cases", "fees.amount" -> !statement.fees().isEmpty();
      default ->
          report.form().cells().find(address).map(cell -> isPrinted(cell, report)).orElse(true);
    };
  }

  private static boolean isPrinted(Cell cell, Report report) {
    return report.form().cells().all().stream()
        .anyMatch(other -> other.table() == cell.table() && report.figures().isGiven(other));
  }

  private static boolean isSection(String address, Report report) {
    return report.form().outline().stream().map(Section::key).anyMatch(address::equals);
  }

  private static void differs(Examiner examiner, Link link, String address, BigDecimal printed) {
    examiner.find(
        RULE,
        link.at(),
        Text.of(
            "文中写 " + Excerpt.of(link.text()) + "，但 " + address + " 为 " + printed.toPlainString(),
            "the text says "
                + Excerpt.of(link.text())
                + ", but "
                + address
                + " is "
                + printed.toPlainString()),
        Text.of(
            "请核对两处；口径不同的，不要链接到该数，或在 accept 中写明 rule: " + RULE + " 和理由",
            "compare the two; if they count different things, remove the link, or record rule: "
                + RULE
                + " with the reason under 'accept'"));
  }

  private static Finding unknown(Link link, String address, Report report) {
    List<String> stated =
        report.statement().summary().keySet().stream().map(key -> "summary." + key).toList();
    Set<String> known =
        Stream.concat(
                StreamSupport.stream(report.form().cells().addresses().spliterator(), false),
                stated.stream())
            .collect(Collectors.toSet());
    Text remedy =
        Nearest.to(address, known)
            .map(near -> Text.of("是不是 #" + near + "？", "did you mean #" + near + "?"))
            .orElse(
                Text.of(
                    "应为 #表.行.列，如 #requests.received.total，或 #summary.received",
                    "expected #table.row.column, such as #requests.received.total, or #summary.received"));
    return unknown(link, address, remedy);
  }

  private static Finding notStated(Link link, String address) {
    return unknown(
        link,
        address,
        Text.of(
            "请在报告的 yaml 文件中写上这个数，或去掉链接只留文字",
            "give the figure in the report's yaml file, or remove the link and keep its words"));
  }

  private static Finding unknown(Link link, String address, Text remedy) {
    String excerpt = Excerpt.of(address);
    return Fault.UNKNOWN_CELL.at(
        link.at(),
        Text.of("报告里没有“#" + excerpt + "”这个数", "the report has no figure '#" + excerpt + "'"),
        remedy);
  }
}
