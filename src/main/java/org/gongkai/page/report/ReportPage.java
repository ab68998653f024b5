package org.gongkai.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.chart.Flow;
import org.gongkai.chart.svg.FlowFigure;
import org.gongkai.check.Examination;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Role;
import org.gongkai.form.Section;
import org.gongkai.language.Language;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.OwnFeed;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.page.Subject;
import org.gongkai.prose.Link;
import org.gongkai.prose.Passage;
import org.gongkai.quality.Noted;
import org.gongkai.quality.ReportChecks;
import org.gongkai.quality.Timing;
import org.gongkai.report.DataFormat;
import org.gongkai.report.Figure;
import org.gongkai.report.Filing;
import org.gongkai.report.Gist;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.report.Statement;

/** One report: its answers in short, its flow, the sections of the form, checks, source, files. */
public record ReportPage(
    Address address,
    Report report,
    Library library,
    Neighbours neighbours,
    Printing printing,
    Examination examination,
    Timing timing)
    implements Page {

  /** The agency's reports before and after this one, whatever the years between. */
  public record Neighbours(Optional<Report> previous, Optional<Report> next) {

    public String previousPath() {
      return previous.map(Paths::of).orElse("");
    }

    public String nextPath() {
      return next.map(Paths::of).orElse("");
    }
  }

  /** An attachment. @param all know its checksum */
  public record Attached(Filing.Attachment file, Attachments all) {

    /** Its checksum, in hexadecimal. */
    public String sha256() {
      return all.checksum(file);
    }

    /** Its size for people: 1.2 MB. */
    public String size() {
      long bytes = file.bytes();
      return bytes < 1000
          ? bytes + " B"
          : bytes < 1_000_000
              ? (bytes + 500) / 1000 + " kB"
              : (bytes + 50_000) / 100_000 / 10.0 + " MB";
    }
  }

  @Override
  public Subject subject() {
    String code = report.agency().standing().region();
    return new Subject.OneReport(report, library.vocabulary().region(code), this::download);
  }

  @Override
  public List<Link> links() {
    return report.text(address.language()).map(Gist::links).orElse(List.of());
  }

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
    return OwnFeed.of(
        library.portal(), library.reportsOf(report.agency()).stream(), Paths.of(report.agency()));
  }

  /** This report beside last year's. */
  public Comparison comparison() {
    return new Comparison(report, neighbours.previous());
  }

  /** What was asked for, with last year's. */
  public KeyFigure asked() {
    return comparison().figure(measures().role(Role.ASKED), measures());
  }

  /** What asking led to, with last year's. */
  public KeyFigure granted() {
    return comparison().figure(measures().role(Role.GRANTED), measures());
  }

  /** The other figures of the first screen. */
  public List<KeyFigure> tiles() {
    Set<Measure> above = Set.of(measures().role(Role.ASKED), measures().role(Role.GRANTED));
    Comparison comparison = comparison();
    return measures().set("key").stream()
        .filter(measure -> !above.contains(measure))
        .map(measure -> comparison.figure(measure, measures()))
        .toList();
  }

  /** What no longer compares with last year among the figures of the first screen. */
  public List<Text> comparisonNotes() {
    return comparison().notes(measures().set("key"));
  }

  public OutcomeShares outcomes() {
    return OutcomeShares.of(report, library.forms());
  }

  /** What was asked and what became of it. */
  public Flow requestFlow() {
    return flows().requests();
  }

  /**
   * Whether what the report says of requests adds up, in a word: {@code balances}, {@code differs},
   * {@code parts} where the sides may but something of them does not, {@code unknown}.
   */
  public String adds(Flow requests) {
    if (requests.differs()) {
      return "differs";
    }
    if (!requests.wrongTotals().isEmpty() || !flows().allHold()) {
      return "parts";
    }
    return requests.balances() ? "balances" : "unknown";
  }

  public String drawn(Flow flow) {
    return FlowFigure.html(flow, address.language());
  }

  /** What was brought before reviewing bodies and courts, and with what result. */
  public List<Flow> reviewFlows() {
    return flows().reviews();
  }

  /** The numbers of all flows in one table. */
  public String flowTable(Flow requests, List<Flow> reviews) {
    List<Flow> all = new ArrayList<>(reviews);
    all.add(0, requests);
    return FlowFigure.table(all, address.language());
  }

  private ReportFlows flows() {
    return new ReportFlows(report, measures());
  }

  /** The sections in the form's order, each with its text and tables. */
  public List<ReportParts.Part> parts() {
    return reportParts().all(narrative(), checks().findings());
  }

  /** The section a finding is about, as far as it is about one. */
  public Optional<Section> sectionOf(Noted noted) {
    return reportParts().sectionOf(noted);
  }

  private ReportParts reportParts() {
    return new ReportParts(report, printing.tables(), address.language());
  }

  /** What was checked, what holds, what is open and what is explained. */
  public ReportChecks checks() {
    return ReportChecks.of(examination, library.forms());
  }

  /** The narrative shown on this page: in its language, or else in the one there is. */
  public Optional<Narrative> narrative() {
    return library.text(report, address.language());
  }

  /** Whether the text of the report is there in this language, not only the words around it. */
  public boolean isIn(Language language) {
    return report.textIn(language).isPresent();
  }

  /**
   * How much of the original's text the page gives: {@code full}, {@code summary}, {@code figures}.
   */
  public String extent() {
    return !report.texts().isEmpty()
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
        .map(entry -> Stated.of(entry.getKey(), entry.getValue(), measures()))
        .toList();
  }

  /**
   * @param anchor its address on the page
   */
  public record Stated(String anchor, Text label, Figure figure, Text unit) {

    private static Stated of(String key, Statement.Stated stated, Measures measures) {
      Measure measure = stated.measure();
      Text part = stated.part();
      Text label =
          part.isEmpty()
              ? measure.label()
              : Text.of(
                  measure.label().zh() + "：" + part.zh(), measure.label().en() + ": " + part.en());
      Text unit = measures.unit(measure.unit());
      Text counted = stated.figure().number().map(number -> Plural.unit(unit, number)).orElse(unit);
      return new Stated("summary." + key, label, stated.figure(), counted);
    }
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

  public Citation citation() {
    return Citation.of(report, library.portal(), address);
  }

  /** The files published with the report. */
  public List<Attached> attachments() {
    return printing.attachments().of(report);
  }

  public String path(Attached attached) {
    return Paths.of(report) + attached.file().name();
  }

  public String download(DataFormat format) {
    return Paths.download(report, format);
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
