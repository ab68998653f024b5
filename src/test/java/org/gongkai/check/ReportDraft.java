package org.gongkai.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.content.form.FormsReader;
import org.gongkai.content.text.Gists;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Section;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.prose.Markdown;
import org.gongkai.prose.Passage;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Filing;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;
import org.gongkai.report.Texts;

/**
 * A report as a test tells of it: {@code report(2022).with("requests.received.total",
 * 120).saying("[120](#requests.received.total)")}.
 */
public final class ReportDraft {

  public static final Forms FORMS = FormsReader.read();

  public static final Agency AGENCY =
      new Agency(
          "a",
          Text.same("甲局"),
          List.of(),
          new Agency.Standing("440000", "province", "department", "general", "", ""),
          new Agency.Contact("", "", "", ""),
          new Agency.Lineage("", Optional.empty(), Optional.empty(), "", List.of()),
          Location.of("agency.yaml"));

  private final int year;
  private final Form form;
  private final Figures.Draft figures;
  private final List<Filing.Acceptance> accepted = new ArrayList<>();
  private final List<Narrative> narratives = new ArrayList<>();
  private final Map<String, Statement.Stated> summary = new LinkedHashMap<>();
  private Statement.Fees fees =
      new Statement.Fees(
          Silence.NOT_PUBLISHED, Silence.NOT_PUBLISHED, List.of(), Location.of("fees"));
  private final Map<String, Silence> unpublished = new HashMap<>();
  private Agency agency = AGENCY;
  private Filing.Scope scope = Filing.Scope.OWN;
  private Filing.Extent extent = Filing.Extent.FIGURES;

  private ReportDraft(int year) {
    this.year = year;
    this.form = FORMS.in(year).orElseThrow();
    this.figures = new Figures.Draft(form, year + ".yaml");
    // Tests give the figures they are about and no others.
    form.tables().forEach(table -> unpublished.put(table.key(), Silence.PARTIAL));
  }

  public static ReportDraft report(int year) {
    return new ReportDraft(year);
  }

  public ReportDraft with(String address, long number) {
    figures.report(cell(address), number, 0);
    return this;
  }

  /** A whole row, in the order of the printed columns. */
  public ReportDraft row(String row, long... numbers) {
    List<Cell> cells =
        form.cells().all().stream()
            .filter(cell -> cell.address().equals(row + "." + cell.column().key()))
            .toList();
    for (int i = 0; i < numbers.length; i++) {
      figures.report(cells.get(i), numbers[i], 0);
    }
    return this;
  }

  public ReportDraft blank(String address) {
    figures.leaveBlank(cell(address));
    return this;
  }

  public ReportDraft notApplicable(String address) {
    figures.markNotApplicable(cell(address));
    return this;
  }

  public ReportDraft accepting(String rule) {
    accepted.add(
        new Filing.Acceptance(
            rule, "", Text.same("原文如此"), "", Optional.empty(), Location.of(year + ".yaml")));
    return this;
  }

  public ReportDraft stating(String key, long number) {
    Statement.Stated stated =
        new Statement.Stated(
            FORMS.measures().find(key.replaceFirst("\\..*", "")).orElseThrow(),
            Text.EMPTY,
            new Figure.Count(number),
            Location.of(year + ".yaml"));
    summary.put(key, stated);
    return this;
  }

  public ReportDraft charging(Figure amount) {
    return charging(new Figure.Count(1), amount);
  }

  public ReportDraft charging(Figure cases, Figure amount, Statement.Charge... charges) {
    fees = new Statement.Fees(cases, amount, List.of(charges), Location.of(year + ".yaml"));
    return this;
  }

  /** An amount in a table, in units of its last decimal place. */
  public ReportDraft amount(String address, long unscaled, int decimals) {
    figures.report(cell(address), unscaled, decimals);
    return this;
  }

  public ReportDraft unit(String address, String unit) {
    figures.unit(cell(address), unit);
    return this;
  }

  /** All of the table that was to be had is given. */
  public ReportDraft whole(String table) {
    unpublished.remove(table);
    return this;
  }

  /** Zero wherever the table has no figure yet. */
  public ReportDraft zeroes(String table) {
    form.cells().all().stream()
        .filter(cell -> cell.table().key().equals(table) && !figures.done().isGiven(cell))
        .forEach(cell -> figures.report(cell, 0, 0));
    return this;
  }

  public ReportDraft by(Agency other) {
    agency = other;
    return this;
  }

  public ReportDraft forTheArea() {
    scope = Filing.Scope.AREA;
    return this;
  }

  /** The text is the whole text. */
  public ReportDraft inFull() {
    extent = Filing.Extent.FULL;
    return this;
  }

  /** What stands under the headings of the form belongs to its sections, as when it is read. */
  public ReportDraft saying(String markdown) {
    String file = year + ".md";
    Map<String, Passage> sections = new LinkedHashMap<>();
    List<Passage> others = new ArrayList<>();
    for (Passage passage : new Markdown(new Findings()).passages(markdown, file)) {
      form.outline().stream()
          .filter(section -> section.names().contains(Section.bare(passage.heading())))
          .findFirst()
          .ifPresentOrElse(
              section -> sections.put(section.key(), passage), () -> others.add(passage));
    }
    narratives.add(new Narrative(Language.ZH, file, sections, others));
    return this;
  }

  /** One paragraph of the section on requests. */
  public ReportDraft sayingOfRequests(String sentence) {
    return saying("## 三、收到和处理政府信息公开申请情况\n\n" + sentence);
  }

  /** Text under the heading of one section of the form, on the third line. */
  public ReportDraft sayingIn(String key, String markdown) {
    Section section =
        form.outline().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    return saying("## " + section.title().zh() + "\n\n" + markdown);
  }

  /** Where the texts of these reports are. */
  static Texts texts(ReportDraft... drafts) {
    return (report, gist) ->
        Arrays.stream(drafts)
            .filter(draft -> draft.year == report.year() && draft.agency.equals(report.agency()))
            .flatMap(draft -> draft.narratives.stream())
            .filter(text -> text.language() == gist.language())
            .findFirst()
            .orElseThrow();
  }

  public Report done() {
    Location at = Location.of(year + ".yaml");
    Statement statement =
        new Statement(
            summary,
            new Statement.Publication(Silence.NOT_PUBLISHED, List.of(), at),
            fees,
            unpublished);
    Filing.Source source = new Filing.Source(Text.EMPTY, "", Text.EMPTY, "", extent);
    return new Report(
        agency,
        year,
        form,
        figures.done(),
        statement,
        new Filing(Optional.empty(), Optional.empty(), source, scope, List.of(), accepted, at),
        Gists.of(FORMS.law()).of(narratives, statement));
  }

  private Cell cell(String address) {
    return form.cells()
        .find(address)
        .orElseThrow(() -> new IllegalArgumentException(form.id() + " has no " + address));
  }
}
