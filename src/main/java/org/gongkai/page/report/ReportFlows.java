package org.gongkai.page.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.chart.Flow;
import org.gongkai.form.Cell;
import org.gongkai.form.Heading;
import org.gongkai.form.Identity;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Relation;
import org.gongkai.form.Role;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/**
 * What became of the requests of a year; and, apart from it, what became of the cases before
 * reviewing bodies and courts, which may be about replies of earlier years.
 */
record ReportFlows(Report report, Measures measures) {

  private static final Text ALL_OUTCOMES =
      Text.of("本年办结（分项的数不全）", "Requests handled (not every outcome given)");

  /** The requests: received and carried in, and each outcome and what was carried forward. */
  Flow requests() {
    Measure asked = measures.role(Role.ASKED);
    Measure handled = measures.role(Role.HANDLED);
    List<Flow.Part> sources = List.of(part(asked, 0), part(measures.role(Role.CARRIED_IN), 0));
    List<Flow.Part> results = new ArrayList<>(outcomes(handled));
    results.add(part(measures.role(Role.CARRIED_FORWARD), results.size() == 1 ? 2 : 6));
    return new Flow(
        "requests-flow",
        Text.of("本年申请的来源和结果", "Where the requests of the year came from and what became of them"),
        Text.of("待办共", "To handle:"),
        measures.unit(asked.unit()),
        sources,
        results,
        totals(handled, measures.set("outcomes")));
  }

  /** The total of all outcomes, where the form says that they come to it: that of 2014 does not. */
  private List<Flow.Total> totals(Measure handled, List<Measure> outcomes) {
    Set<Cell> whole = cells(List.of(handled));
    Set<Cell> parts = cells(outcomes);
    return equations()
            .filter(equation -> equation.relation() == Relation.EQUAL)
            .filter(equation -> cells(equation.left()).equals(whole))
            .anyMatch(equation -> cells(equation.right()).equals(parts))
        ? List.of(
            new Flow.Total(
                handled.label(),
                report.answer(handled),
                outcomes.stream().map(report::answer).toList()))
        : List.of();
  }

  /**
   * Whether all that the form asks of the rows of these figures holds, as far as it can be told:
   * for each class of applicants too.
   */
  boolean allHold() {
    Set<String> rows =
        Stream.of("flow", "outcomes")
            .flatMap(set -> cells(measures.set(set)).stream())
            .map(ReportFlows::row)
            .collect(Collectors.toSet());
    return equations()
        .filter(equation -> equation.when().terms().isEmpty())
        .filter(
            equation ->
                equation.left().terms().stream().anyMatch(term -> rows.contains(row(term.cell()))))
        .allMatch(equation -> report.figures().holds(equation).orElse(true));
  }

  private Stream<Identity.Equation> equations() {
    return report.form().arithmetic().identities().stream()
        .flatMap(identity -> identity.equations().stream());
  }

  private Set<Cell> cells(List<Measure> some) {
    return some.stream()
        .flatMap(measure -> report.form().measurement(measure).stream())
        .flatMap(measurement -> cells(measurement.sum()).stream())
        .collect(Collectors.toSet());
  }

  private static Set<Cell> cells(Sum sum) {
    return sum.terms().stream().map(Sum.Term::cell).collect(Collectors.toSet());
  }

  private static String row(Cell cell) {
    return cell.table().key() + "." + cell.line().key();
  }

  /** Each outcome; only all of them together where a single one is not known. */
  private List<Flow.Part> outcomes(Measure handled) {
    List<Flow.Part> outcomes = new ArrayList<>();
    List<Measure> set = measures.set("outcomes");
    for (int i = 0; i < set.size(); i++) {
      outcomes.add(part(set.get(i), i + 1));
    }
    boolean whole = outcomes.stream().allMatch(part -> part.count().isReported());
    return whole || !report.answer(handled).isReported()
        ? outcomes
        : List.of(Flow.Part.of(ALL_OUTCOMES, report.answer(handled), 1));
  }

  private Flow.Part part(Measure measure, int colour) {
    Figure count = report.answer(measure);
    return report.form().measurement(measure).isPresent()
        ? Flow.Part.of(measure.label(), count, colour)
        : new Flow.Part(measure.label(), count, colour, Silence.NOT_ASKED.words());
  }

  /** The cases of review and of court, each with its results. */
  List<Flow> reviews() {
    return measures.set("review").stream().map(this::review).toList();
  }

  private Flow review(Measure measure) {
    List<Cell> totals = totals(measure);
    List<Flow.Part> sources =
        totals.size() > 1 && totals.stream().allMatch(report.figures()::isReported)
            ? totals.stream()
                .map(cell -> part(cell.line().brief(), report.figures().at(cell)))
                .toList()
            : List.of(part(measure, 0));
    return new Flow(
        measure.key() + "-flow",
        measure.label(),
        Text.of("共", "In all:"),
        measures.unit(measure.unit()),
        sources,
        results(totals),
        totals.size() > 1 ? totals.stream().map(this::total).toList() : List.of());
  }

  /** One of several totals, whose parts are drawn together with those of the others. */
  private Flow.Total total(Cell cell) {
    Figures figures = report.figures();
    return new Flow.Total(
        cell.line().brief(),
        figures.at(cell),
        parts(cell).values().stream().map(figures::at).toList());
  }

  private static Flow.Part part(Text label, Figure count) {
    return Flow.Part.of(label, count, 0);
  }

  private List<Cell> totals(Measure measure) {
    return report.form().measurement(measure).stream()
        .flatMap(measurement -> measurement.sum().terms().stream())
        .map(Sum.Term::cell)
        .toList();
  }

  /** What each total is made up of, added up over the totals. */
  private List<Flow.Part> results(List<Cell> totals) {
    Map<Text, List<Sum.Term>> terms = new LinkedHashMap<>();
    totals.forEach(
        total ->
            parts(total)
                .forEach(
                    (label, cell) ->
                        terms
                            .computeIfAbsent(label, key -> new ArrayList<>())
                            .add(new Sum.Term(1, cell))));
    List<Flow.Part> results = new ArrayList<>();
    terms.forEach(
        (label, sum) ->
            results.add(
                Flow.Part.of(
                    label,
                    report.figures().figure(new Sum(sum)),
                    Math.min(6, results.size() + 1))));
    return results;
  }

  /**
   * What a total is made up of: in a list the lines below its own, in a grid the columns beside it.
   */
  private Map<Text, Cell> parts(Cell total) {
    Map<Text, Cell> parts = new LinkedHashMap<>();
    if (total.line().below().isEmpty()) {
      report.form().cells().of(total.table(), total.line()).stream()
          .filter(cell -> !cell.equals(total))
          .forEach(cell -> parts.put(cell.column().brief(), cell));
    } else {
      below(total).forEach(cell -> parts.put(cell.line().label(), cell));
    }
    return parts;
  }

  private Stream<Cell> below(Cell total) {
    return total.line().below().stream()
        .filter(Heading::hasFigures)
        .map(line -> total.table().key() + "." + line.key() + "." + total.column().key())
        .map(report.form().cells()::find)
        .flatMap(Optional::stream);
  }
}
