package org.gongkai.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Location;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Figures;
import org.gongkai.report.Filing;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.report.Statement;
import org.gongkai.sum.Totals;

/**
 * Reports as tests tell of them: {@code report(2023).says("disclosed", 30).says("refused",
 * 2).done()}.
 */
public final class Reporting {

  public static final Forms FORMS = FormsReader.read();

  private static final Location NOWHERE = Location.of("test");

  /** The outcomes of these reports, stacked. */
  public static Chart outcomesOf(Text title, List<Report> reports) {
    return Charts.ofAgency(
        new Charts.Plan("outcomes", title, Chart.Drawing.STACK, "outcomes", FORMS), reports);
  }

  /** What these reports received, handled and carried over, as lines. */
  public static Chart flowOf(Text title, List<Report> reports) {
    return Charts.ofAgency(
        new Charts.Plan("flow", title, Chart.Drawing.LINES, "flow", FORMS), reports);
  }

  /** What these reports carried forward, as small as a stamp. */
  public static Chart carriedForwardOf(Text title, Report... reports) {
    return Charts.ofAgency(
        new Charts.Plan(
            "c",
            title,
            Chart.Drawing.SMALL,
            List.of(FORMS.measures().find("carriedForward").orElseThrow()),
            FORMS,
            List.of()),
        List.of(reports));
  }

  /** The outcomes of sums, stacked. */
  public static Chart sumsOf(Text title, SortedMap<Integer, Totals> years) {
    return Charts.ofSums(
        new Charts.Plan("outcomes", title, Chart.Drawing.STACK, "outcomes", FORMS),
        "outcomes",
        years);
  }

  private final int year;
  private final Form form;
  private String path = "test";
  private final Figures.Draft figures;
  private Map<String, Silence> unpublished = Map.of();
  private Filing.Scope scope = Filing.Scope.OWN;

  private Reporting(int year) {
    this.year = year;
    this.form = FORMS.in(year).orElseThrow();
    this.figures = new Figures.Draft(form, "test");
  }

  public static Reporting report(int year) {
    return new Reporting(year);
  }

  /** A report whose outcomes are these, in the order of the set. */
  public static Report outcomes(int year, long... values) {
    return report(year).say("outcomes", values).done();
  }

  /** A report whose received, carried in, handled and carried forward are these. */
  public static Report flow(int year, long... values) {
    return report(year).say("flow", values).done();
  }

  /** Gives the measures of a set these values, in its order. */
  public Reporting say(String set, long... values) {
    for (int i = 0; i < values.length; i++) {
      says(FORMS.measures().set(set).get(i).key(), values[i]);
    }
    return this;
  }

  /** Gives the measure this value: the first of its cells holds all of it, the others nothing. */
  public Reporting says(String measure, long value) {
    Sum sum = form.measurement(FORMS.measures().find(measure).orElseThrow()).orElseThrow().sum();
    sum.terms().forEach(term -> figures.report(term.cell(), 0, 0));
    figures.report(sum.first(), value, 0);
    return this;
  }

  /** Leaves the first cell of the measure blank. */
  public Reporting leavesBlank(String measure) {
    figures.leaveBlank(cell(measure));
    return this;
  }

  public Reporting marksNotApplicable(String measure) {
    figures.markNotApplicable(cell(measure));
    return this;
  }

  private Cell cell(String measure) {
    return form.measurement(FORMS.measures().find(measure).orElseThrow())
        .orElseThrow()
        .sum()
        .terms()
        .get(0)
        .cell();
  }

  /** Money in another unit than the form's own. */
  public Reporting charges(long value, String unit) {
    Cell cell = cell("feesCharged");
    figures.report(cell, value, 0);
    figures.unit(cell, unit);
    return this;
  }

  public Reporting leavesOut(String table, Silence reason) {
    unpublished = Map.of(table, reason);
    return this;
  }

  public Reporting ofItsArea() {
    scope = Filing.Scope.AREA;
    return this;
  }

  /** A report of another agency than the one of most tests. */
  public Reporting by(String path) {
    this.path = path;
    return this;
  }

  public Report done() {
    Agency agency =
        new Agency(
            path,
            Text.same("test"),
            List.of(),
            new Agency.Standing("360702", "county", "department", "finance", "", ""),
            new Agency.Contact("", "", "", ""),
            new Agency.Lineage("", Optional.empty(), Optional.empty(), "", List.of()),
            NOWHERE);
    Statement.Publication publication =
        new Statement.Publication(Silence.NOT_PUBLISHED, List.of(), NOWHERE);
    Statement.Fees fees =
        new Statement.Fees(
            Silence.NOT_PUBLISHED, Silence.NOT_PUBLISHED, List.of(), Location.of("fees"));
    Filing.Source source = new Filing.Source(Text.EMPTY, "", Text.EMPTY, "", Filing.Extent.FULL);
    return new Report(
        agency,
        year,
        form,
        figures.done(),
        new Statement(Map.of(), publication, fees, unpublished),
        new Filing(
            Optional.empty(), Optional.empty(), source, scope, List.of(), List.of(), NOWHERE),
        List.of());
  }
}
