package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.content.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
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
import org.gongkai.report.Statement;

/**
 * A report as a test tells of it: {@code report(2022).with("requests.received.total",
 * 120).saying("[120](#requests.received.total)")}.
 */
final class ReportDraft {

  static final Forms FORMS = FormsReader.read();

  static final Agency AGENCY =
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
  private final Figures figures;
  private final List<Filing.Acceptance> accepted = new ArrayList<>();
  private final List<Narrative> narratives = new ArrayList<>();
  private final Map<String, Statement.Stated> summary = new LinkedHashMap<>();
  private Statement.Fees fees =
      new Statement.Fees(Figure.NOT_PUBLISHED, Figure.NOT_PUBLISHED, List.of());

  private ReportDraft(int year) {
    this.year = year;
    this.form = FORMS.in(year).orElseThrow();
    this.figures = new Figures(form, year + ".yaml");
  }

  static ReportDraft report(int year) {
    return new ReportDraft(year);
  }

  ReportDraft with(String address, long number) {
    figures.report(cell(address), number, 0);
    return this;
  }

  /** A whole row, in the order of the printed columns. */
  ReportDraft row(String row, long... numbers) {
    List<Cell> cells =
        form.cells().all().stream()
            .filter(cell -> cell.address().equals(row + "." + cell.column().key()))
            .toList();
    for (int i = 0; i < numbers.length; i++) {
      figures.report(cells.get(i), numbers[i], 0);
    }
    return this;
  }

  ReportDraft blank(String address) {
    figures.leaveBlank(cell(address));
    return this;
  }

  ReportDraft notApplicable(String address) {
    figures.markNotApplicable(cell(address));
    return this;
  }

  ReportDraft accepting(String rule) {
    accepted.add(
        new Filing.Acceptance(
            rule, "", Text.same("原文如此"), "", Optional.empty(), Location.of(year + ".yaml")));
    return this;
  }

  ReportDraft stating(String key, long number) {
    Statement.Stated stated =
        new Statement.Stated(
            FORMS.measures().find(key.replaceFirst("\\..*", "")).orElseThrow(),
            Text.EMPTY,
            new Figure.Count(number),
            Location.of(year + ".yaml"));
    summary.put(key, stated);
    return this;
  }

  ReportDraft charging(Figure amount) {
    fees = new Statement.Fees(new Figure.Count(1), amount, List.of());
    return this;
  }

  /** What stands under the headings of the form belongs to its sections, as when it is read. */
  ReportDraft saying(String markdown) {
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
  ReportDraft sayingOfRequests(String sentence) {
    return saying("## 三、收到和处理政府信息公开申请情况\n\n" + sentence);
  }

  Report done() {
    Location at = Location.of(year + ".yaml");
    Statement statement =
        new Statement(
            summary,
            new Statement.Publication(Figure.NOT_PUBLISHED, List.of(), at),
            fees,
            unpublished());
    Filing.Source source = new Filing.Source(Text.EMPTY, "", Text.EMPTY, "", Filing.Extent.FIGURES);
    return new Report(
        AGENCY,
        year,
        form,
        figures,
        statement,
        new Filing(
            Optional.empty(), Optional.empty(), source, Filing.Scope.OWN, List.of(), accepted, at),
        narratives);
  }

  /** A draft tells no more of a table than its test needs. */
  private Map<String, Statement.Reason> unpublished() {
    return form.tables().stream()
        .collect(Collectors.toMap(Table::key, table -> Statement.Reason.PARTIAL));
  }

  private Cell cell(String address) {
    return form.cells()
        .find(address)
        .orElseThrow(() -> new IllegalArgumentException(form.id() + " has no " + address));
  }
}
