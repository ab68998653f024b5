package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.language.Language;

/**
 * Everything that was published.
 *
 * @param agencies by division code, then name
 * @param reports of each agency, by its path, oldest first
 * @param texts where the texts of the reports are fetched
 */
public record Library(
    Portal portal,
    Forms forms,
    Vocabulary vocabulary,
    List<Agency> agencies,
    Map<String, List<Report>> reports,
    Texts texts) {

  /** Reports without texts. */
  public Library(
      Portal portal,
      Forms forms,
      Vocabulary vocabulary,
      List<Agency> agencies,
      Map<String, List<Report>> reports) {
    this(portal, forms, vocabulary, agencies, reports, Texts.NONE);
  }

  public Library {
    agencies = List.copyOf(agencies);
    reports = Map.copyOf(reports);
  }

  /** The text of a report in this language, or in the language it has. */
  public Optional<Narrative> text(Report report, Language language) {
    return report.text(language).map(gist -> texts.read(report, gist));
  }

  public List<Report> reportsOf(Agency agency) {
    return reports.getOrDefault(agency.path(), List.of());
  }

  public Optional<Agency> agency(String path) {
    return agencies.stream().filter(agency -> agency.path().equals(path)).findFirst();
  }

  /** All reports, agencies in their order, oldest first. */
  public Stream<Report> all() {
    return agencies.stream().flatMap(agency -> reportsOf(agency).stream());
  }

  /** Last year's report of the same agency. */
  public Optional<Report> before(Report report) {
    return reportsOf(report.agency()).stream()
        .filter(other -> other.year() == report.year() - 1)
        .findFirst();
  }

  /** The reports of each year, oldest year first, agencies in their order. */
  public TreeMap<Integer, List<Report>> years() {
    TreeMap<Integer, List<Report>> years = new TreeMap<>();
    for (Agency agency : agencies) {
      for (Report report : reportsOf(agency)) {
        years.computeIfAbsent(report.year(), year -> new ArrayList<>()).add(report);
      }
    }
    return years;
  }

  public int size() {
    return reports.values().stream().mapToInt(List::size).sum();
  }
}
