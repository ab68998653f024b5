package org.gongkai.page.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.form.Outcome;
import org.gongkai.form.Outcomes;
import org.gongkai.group.Group;
import org.gongkai.language.Text;
import org.gongkai.outcome.Applicants;
import org.gongkai.outcome.OutcomeCount;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.work.AllCores;

/** How often each outcome was given by all agencies; worked out once for all languages. */
public final class OutcomeBook {

  /** How many years stand side by side. */
  private static final int YEARS = 5;

  private final Library library;
  private final Group all;
  private final Map<String, OutcomeCount> counts = new ConcurrentHashMap<>();
  private final Map<String, Applicants> applicants = new ConcurrentHashMap<>();
  private final Map<String, List<Agency>> givers = new ConcurrentHashMap<>();

  public OutcomeBook(Library library, Group all) {
    this.library = library;
    this.all = all;
    AllCores.forEach(outcomes().all(), this::givers);
  }

  Library library() {
    return library;
  }

  Group all() {
    return all;
  }

  Outcomes outcomes() {
    return library.forms().outcomes();
  }

  /** What each outcome is a share of, to stand within a sentence. */
  Text whole() {
    Text label = outcomes().whole().label();
    return Text.of(
        label.zh(), label.en().substring(0, 1).toLowerCase(Locale.ROOT) + label.en().substring(1));
  }

  /** The newest years with reports, newest first. */
  List<Integer> newest() {
    List<Integer> years = all.years();
    return years.subList(0, Math.min(YEARS, years.size()));
  }

  OutcomeCount count(Outcome outcome, int year) {
    return counts.computeIfAbsent(
        outcome.key() + " " + year, key -> all.count(outcome, outcomes().whole(), year));
  }

  Applicants applicants(Outcome outcome, int year) {
    return applicants.computeIfAbsent(
        outcome.key() + " " + year, key -> Applicants.of(year, outcome, all.added(year)));
  }

  /** The agencies that gave the outcome in any of the newest years, in the order of the portal. */
  List<Agency> givers(Outcome outcome) {
    return givers.computeIfAbsent(outcome.key(), key -> find(outcome));
  }

  private List<Agency> find(Outcome outcome) {
    List<Integer> newest = newest();
    int since = newest.isEmpty() ? 0 : newest.get(newest.size() - 1);
    List<Agency> found = new ArrayList<>();
    for (Agency agency : library.agencies()) {
      for (Report report : library.reportsOf(agency)) {
        if (report.year() >= since && isAboveZero(report.answer(outcome.measure()))) {
          found.add(agency);
          break;
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * Where the figure of a report stands on its page; empty where it is a sum of several, or only in
   * the text.
   */
  String anchor(Report report, Measure measure) {
    Optional<Measurement> measurement = report.form().measurement(measure);
    return measurement
        .filter(one -> one.sum().terms().size() == 1)
        .filter(one -> report.figures().sum(one.sum()).isPresent())
        .map(one -> "#" + one.sum().first().address())
        .orElse("");
  }

  private static boolean isAboveZero(Figure figure) {
    return figure instanceof Figure.Count count && count.value() > 0;
  }
}
