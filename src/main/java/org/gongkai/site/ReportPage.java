package org.gongkai.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.Examination;
import org.gongkai.finding.Location;
import org.gongkai.form.Form;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.language.Numerals;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.prose.Passage;
import org.gongkai.quality.Noted;
import org.gongkai.quality.ReportChecks;
import org.gongkai.report.Figure;
import org.gongkai.report.Filing;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.report.Statement;

/** One report: key figures, the sections of the form with their tables, source, files. */
public record ReportPage(
    Address address,
    Report report,
    Library library,
    Neighbours neighbours,
    List<Attached> attachments,
    Examination examination)
    implements Page {

  /** The agency's reports before and after this one, whatever the years between. */
  public record Neighbours(Optional<Report> previous, Optional<Report> next) {}

  /** An attachment with its checksum. @param sha256 in hexadecimal */
  public record Attached(Filing.Attachment file, String sha256) {}

  /**
   * A section of the form.
   *
   * @param html its text, safe; empty where the report has none
   * @param notes how many findings are about it
   */
  public record Part(String key, Text title, String html, List<TablePart> tables, long notes) {}

  /**
   * A table at its place. @param html empty where the report gives none of its figures; {@code
   * reason} then says why
   */
  public record TablePart(String key, String html, Text reason) {}

  @Override
  public Text title() {
    return report.title();
  }

  @Override
  public Text description() {
    Text figures = ReportSummary.of(report, measures());
    return figures.isEmpty()
        ? Text.of(
            report.title().zh() + "：申请办理、主动公开、复议诉讼的法定数据与摘要",
            report.title().en()
                + ": statutory figures on requests, proactive disclosure and reviews, with a summary")
        : Text.of(
            report.agency().name().zh() + report.year() + "年：" + figures.zh(),
            report.agency().name().en() + ", " + report.year() + ": " + figures.en());
  }

  @Override
  public String feed() {
    return Feeds.are(library.portal(), library.reportsOf(report.agency()).stream())
        ? Paths.feed(Paths.of(report.agency()))
        : "";
  }

  /** The figures of the first screen, with last year's where there is a report for it. */
  public List<KeyFigure> keyFigures() {
    Optional<Report> last =
        neighbours.previous().filter(previous -> previous.year() == report.year() - 1);
    List<KeyFigure> figures = new ArrayList<>();
    for (Measure measure : measures().set("key")) {
      Figure before = last.map(previous -> previous.measure(measure)).orElse(Figure.NOT_PUBLISHED);
      figures.add(
          new KeyFigure(
              measure,
              measures().unit(measure.unit()),
              report.measure(measure),
              before,
              report.year() - 1));
    }
    return figures;
  }

  /**
   * The outcomes with their share of what was handled; only where all of them are known and there
   * are any.
   */
  public List<Share> outcomes() {
    List<Figure> figures = measures().set("outcomes").stream().map(report::measure).toList();
    if (!figures.stream().allMatch(Figure::isReported)) {
      return List.of();
    }
    long total =
        figures.stream().mapToLong(figure -> figure.number().orElseThrow().longValue()).sum();
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < figures.size() && total > 0; i++) {
      long count = figures.get(i).number().orElseThrow().longValue();
      shares.add(
          new Share(
              measures().set("outcomes").get(i),
              count,
              Math.round(count * 1000.0 / total) / 10.0,
              i + 1));
    }
    return shares;
  }

  /**
   * @param percent of all outcomes, to a tenth @param place in the order of outcomes, from 1
   */
  public record Share(Measure measure, long count, double percent, int place) {
    /** Where on a bar of 1000 the share is drawn. */
    public long width() {
      return Math.round(percent * 10);
    }
  }

  /** What the shares are shares of: all outcomes of the year, not the requests received. */
  public long outcomesTotal() {
    return outcomes().stream().mapToLong(Share::count).sum();
  }

  /** What came in and what became of it, in one line, where all four are known. */
  public Optional<Text> balance() {
    List<String> numbers =
        measures().set("flow").stream()
            .map(report::measure)
            .flatMap(figure -> figure.number().stream())
            .map(Numerals::of)
            .toList();
    if (numbers.size() < 4) {
      return Optional.empty();
    }
    return Optional.of(
        Text.of(
            "新收 "
                + numbers.get(0)
                + " + 上年结转 "
                + numbers.get(1)
                + " = 办结 "
                + numbers.get(2)
                + " + 结转下年 "
                + numbers.get(3),
            numbers.get(0)
                + " received + "
                + numbers.get(1)
                + " carried in = "
                + numbers.get(2)
                + " handled + "
                + numbers.get(3)
                + " carried forward"));
  }

  /** The sections in the form's order, each with its text and tables. */
  public List<Part> parts() {
    List<Noted> findings = checks().findings();
    return report.form().outline().stream().map(section -> part(section, findings)).toList();
  }

  /** What was checked, what holds, what is open and what is explained. */
  public ReportChecks checks() {
    return ReportChecks.of(examination, library.forms());
  }

  /** Whether the finding is about a figure or the words of this section. */
  private boolean isAbout(Section section, Noted noted) {
    return noted
        .cell()
        .map(cell -> cell.table().section().equals(section.key()))
        .orElseGet(() -> stands(noted.finding().at(), section));
  }

  /** Whether the place is in this section of the text that the page shows. */
  private boolean stands(Location place, Section section) {
    return narrative().stream()
        .filter(text -> text.file().equals(place.file()))
        .flatMap(text -> text.sections().entrySet().stream())
        .filter(passage -> passage.getValue().at().line() <= place.line())
        .max(Comparator.comparing(passage -> passage.getValue().at()))
        .filter(passage -> passage.getKey().equals(section.key()))
        .isPresent();
  }

  private Part part(Section section, List<Noted> findings) {
    String html =
        narrative()
            .flatMap(text -> text.section(section.key()))
            .map(passage -> passage.prose().html())
            .orElse("");
    List<TablePart> tables =
        report.form().tables().stream()
            .filter(table -> table.section().equals(section.key()))
            .map(this::table)
            .toList();
    long notes = findings.stream().filter(noted -> isAbout(section, noted)).count();
    return new Part(section.key(), section.title(), html, tables, notes);
  }

  private TablePart table(Table table) {
    Statement.Reason reason = report.statement().unpublished().get(table.key());
    Text sentence = reason == null ? Text.EMPTY : reason.sentence();
    if (!report.figures().has(table)) {
      return new TablePart(
          table.key(), "", sentence.isEmpty() ? Statement.Reason.ABSENT.sentence() : sentence);
    }
    Form form = report.form();
    return new TablePart(
        table.key(),
        StatutoryTable.of(form, table, measures(), address.language()).html(report.figures()),
        sentence);
  }

  /** The narrative shown on this page: in its language, or else in the one there is. */
  public Optional<Narrative> narrative() {
    return report.narrative(address.language());
  }

  /**
   * How much of the original's text the page gives: {@code full}, {@code summary}, {@code figures}.
   */
  public String extent() {
    return narrative().isPresent()
        ? report.filing().source().extent().key()
        : Filing.Extent.FIGURES.key();
  }

  /** Text before the first heading. */
  public String preface() {
    return narrative().stream()
        .flatMap(text -> text.others().stream())
        .filter(passage -> passage.heading().isEmpty())
        .map(passage -> passage.prose().html())
        .findFirst()
        .orElse("");
  }

  /** Passages under headings the form does not have. */
  public List<Passage> others() {
    return narrative().stream()
        .flatMap(text -> text.others().stream())
        .filter(passage -> !passage.heading().isEmpty())
        .toList();
  }

  /** What the prose states where tables are missing. */
  public List<Stated> stated() {
    return report.statement().summary().entrySet().stream()
        .map(
            entry ->
                new Stated(
                    "summary." + entry.getKey(),
                    label(entry.getValue()),
                    entry.getValue().figure(),
                    unit(entry.getValue())))
        .toList();
  }

  private Text unit(Statement.Stated stated) {
    Text unit = measures().unit(stated.measure().unit());
    return stated.figure().number().map(number -> Plural.unit(unit, number)).orElse(unit);
  }

  /**
   * @param anchor its address on the page
   */
  public record Stated(String anchor, Text label, Figure figure, Text unit) {}

  private static Text label(Statement.Stated stated) {
    Text measure = stated.measure().label();
    return stated.part().isEmpty()
        ? measure
        : Text.of(
            measure.zh() + "：" + stated.part().zh(), measure.en() + ": " + stated.part().en());
  }

  public Text unit(Figure figure) {
    return figure instanceof Figure.Amount amount ? measures().unit(amount.unit()) : Text.EMPTY;
  }

  /** The section that items made public stand in: where the form's first table is. */
  public String publicationSection() {
    return report.form().tables().get(0).section();
  }

  /** The section the information-handling fee stands in: the last. */
  public String feesSection() {
    return report.form().outline().get(report.form().outline().size() - 1).key();
  }

  public String previousPath() {
    return neighbours.previous().map(Paths::of).orElse("");
  }

  public String nextPath() {
    return neighbours.next().map(Paths::of).orElse("");
  }

  public String path(Attached attached) {
    return Paths.of(report) + attached.file().name();
  }

  /** The size of an attachment for people: 1.2 MB. */
  public String size(Attached attached) {
    long bytes = attached.file().bytes();
    return bytes < 1000
        ? bytes + " B"
        : bytes < 1_000_000
            ? (bytes + 500) / 1000 + " kB"
            : (bytes + 50_000) / 100_000 / 10.0 + " MB";
  }

  public String download(String ending) {
    return Paths.download(report, ending);
  }

  private Measures measures() {
    return library.forms().measures();
  }

  @Override
  public List<Crumb> trail() {
    return List.of(
        new Crumb(Text.of("机构", "Agencies"), Paths.AGENCIES),
        new Crumb(report.agency().name(), Paths.of(report.agency())));
  }

  @Override
  public String template() {
    return "report";
  }
}
