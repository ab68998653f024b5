package org.gongkai.page.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Charts;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Outcome;
import org.gongkai.group.Divisions;
import org.gongkai.group.Group;
import org.gongkai.group.Groups;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.markup.Markup;
import org.gongkai.outcome.Applicants;
import org.gongkai.outcome.OutcomeCount;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;
import org.gongkai.sum.Totals;

/**
 * An outcome or a ground: what it means, what it rests on, how often it was given, to whom, where
 * and by which agencies.
 *
 * @param pager which agencies are on this page
 */
public record OutcomePage(
    Address address, OutcomeBook book, Groups groups, Outcome outcome, Pager pager)
    implements Page {

  /** About how many characters the cells of a row come to. */
  private static final int ROW = 512;

  /** The set of measures a chart of it draws. */
  private static final String DRAWN = "drawn";

  /**
   * What a division or sector gave.
   *
   * @param depth how far it is indented, from 0: what stands below another is in that too
   */
  public record Part(Text label, String path, int depth, OutcomeCount count) {}

  /**
   * @param cells of the years, newest first, in HTML
   */
  public record Row(Agency agency, String path, String cells) {}

  /** Which rows of each form it is. */
  public Definition definition() {
    return Definition.of(outcome.measure(), forms());
  }

  /** The outcome it is a ground of. */
  public Optional<Outcome> above() {
    return book.outcomes().find(outcome.above());
  }

  /** Its own grounds, or the others of the same outcome. */
  public List<Outcome> beside() {
    return book.outcomes().below(outcome.isGround() ? outcome.above() : outcome.key());
  }

  public String path(Outcome other) {
    return Paths.of(other);
  }

  public Text whole() {
    return book.whole();
  }

  public OutcomeCount count(Outcome other, int year) {
    return book.count(other, year);
  }

  /** The years with reports, newest first. */
  public List<OutcomeCount> years() {
    return book.all().years().stream().map(year -> book.count(outcome, year)).toList();
  }

  /** The newest year any report gives it for. */
  public Optional<OutcomeCount> newest() {
    return years().stream().filter(count -> count.known() > 0).findFirst();
  }

  public Applicants applicants(int year) {
    return book.applicants(outcome, year);
  }

  /** The classes of applicants of any year, in the order of the newest form. */
  public List<Applicants.Counted> classes() {
    return book.all().years().stream()
        .map(this::applicants)
        .map(applicants -> List.copyOf(applicants.classes().values()))
        .filter(classes -> !classes.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * By its grounds, if they are few enough to tell apart and all forms have them; or as a whole.
   */
  public Chart chart() {
    List<Measure> grounds =
        book.outcomes().below(outcome.key()).stream().map(Outcome::measure).toList();
    boolean isSplit =
        grounds.size() > 1
            && grounds.size() <= Chart.MOST_SERIES
            && book.all().years().stream().allMatch(year -> asksForAll(year, grounds));
    Chart split = chart(isSplit ? grounds : List.of(outcome.measure()));
    return split.isEmpty() && isSplit ? chart(List.of(outcome.measure())) : split;
  }

  private boolean asksForAll(int year, List<Measure> grounds) {
    return forms()
        .in(year)
        .map(form -> grounds.stream().allMatch(one -> form.measurement(one).isPresent()))
        .orElse(true);
  }

  private Chart chart(List<Measure> drawn) {
    Measures measures = new Measures(drawn, Map.of(DRAWN, drawn), forms().measures().units());
    SortedMap<Integer, Totals> totals = new TreeMap<>();
    for (int year : book.all().years()) {
      Totals sums = new Totals(measures);
      book.all().added(year).forEach(sums::add);
      sums.expect(book.count(outcome, year).of());
      totals.put(year, sums);
    }
    Text title =
        Text.of(
            "历年件数：" + outcome.measure().label().zh(), "By year: " + outcome.measure().label().en());
    return Charts.ofSums(
        new Charts.Plan("years", title, Chart.Drawing.STACK, drawn, forms(), List.of()),
        DRAWN,
        totals);
  }

  /** What each of the highest divisions gave in a year. */
  public List<Part> regions(int year) {
    Divisions divisions = groups.divisions(book.library().vocabulary());
    List<Part> parts = new ArrayList<>();
    for (String code : divisions.tops()) {
      Text name = book.library().vocabulary().region(code).name();
      OutcomeCount count = count(groups.regions().get(code), year);
      parts.add(new Part(name, Paths.region(code), divisions.depth(code), count));
    }
    return parts;
  }

  /** What each sector gave in a year. */
  public List<Part> sectors(int year) {
    List<Part> parts = new ArrayList<>();
    groups
        .sectors()
        .forEach(
            (sector, group) -> {
              Text name = book.library().vocabulary().sector(sector);
              parts.add(new Part(name, Paths.sector(sector), 0, count(group, year)));
            });
    return parts;
  }

  private OutcomeCount count(Group group, int year) {
    return group.count(outcome, book.outcomes().whole(), year);
  }

  /** The years that stand side by side, newest first. */
  public List<Integer> columns() {
    return book.newest();
  }

  public int givers() {
    return book.givers(outcome).size();
  }

  /** The agencies on this page that gave it in any of the years. */
  public List<Row> rows() {
    return pager.cut(book.givers(outcome)).stream().map(this::row).toList();
  }

  private Row row(Agency agency) {
    Markup cells = new Markup(address.language(), ROW);
    List<Report> reports = book.library().reportsOf(agency);
    columns().forEach(year -> cell(reports, year, cells));
    return new Row(agency, Paths.of(agency), cells.toString());
  }

  /** The figure, linked to where it stands; in Java, for there are thousands of them. */
  private void cell(List<Report> reports, int year, Markup cells) {
    cells.open("td");
    Optional<Report> given = reports.stream().filter(report -> report.year() == year).findFirst();
    if (given.isPresent()) {
      String place = Paths.of(given.get()) + book.anchor(given.get(), outcome.measure());
      cells.open("a", "href", address.home() + place);
      figure(given.get(), cells);
      cells.close("a");
    } else {
      cells.element("span", "–", "class", "unknown");
    }
    cells.close("td");
  }

  private void figure(Report report, Markup cells) {
    Figure figure = report.answer(outcome.measure());
    if (figure instanceof Figure.Count count) {
      cells.words(Numerals.of(count.value()));
    } else {
      cells.element("span", figure.words().in(address.language()), "class", "unknown");
    }
  }

  private Forms forms() {
    return book.library().forms();
  }

  @Override
  public Text title() {
    return outcome.measure().label();
  }

  @Override
  public Text description() {
    return outcome.about();
  }

  @Override
  public List<Crumb> trail() {
    List<Crumb> trail = new ArrayList<>(List.of(OutcomePages.CRUMB));
    above().ifPresent(above -> trail.add(new Crumb(above.measure().label(), Paths.of(above))));
    return trail;
  }

  @Override
  public String template() {
    return "outcome";
  }
}
