package org.gongkai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.check.Examinations;
import org.gongkai.check.run.Checks;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.form.Forms;
import org.gongkai.form.Outcome;
import org.gongkai.outcome.OutcomeCount;
import org.gongkai.prose.Markdown;
import org.gongkai.quality.Catalogue;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.source.SourceFolder;
import org.gongkai.sum.Totals;
import org.junit.jupiter.api.Test;

/**
 * However reports are divided, and in whatever order what they come to is merged, it is the same.
 */
class MergeTest {

  private static final Forms FORMS = FormsReader.read();
  private static final int ROUNDS = 200;

  private final Random random = new Random(26);

  @Test
  void theWordForTwoSilencesDoesNotDependOnTheirOrder() {
    for (Silence one : Silence.values()) {
      for (Silence other : Silence.values()) {
        assertEquals(Figure.together(one, other), Figure.together(other, one));
        for (Silence third : Silence.values()) {
          assertEquals(
              Figure.together(Figure.together(one, other), third),
              Figure.together(one, Figure.together(other, third)),
              one + " " + other + " " + third);
        }
      }
    }
  }

  @Test
  void totals() throws IOException {
    List<Report> reports = reports();
    Totals all = totals(reports);
    assertTrue(all.reports() > 100);
    for (int round = 0; round < ROUNDS; round++) {
      assertEquals(told(all), told(merged(reports, this::totals, Totals::merge)));
    }
  }

  @Test
  void outcomes() throws IOException {
    List<Report> reports = reports();
    for (Outcome outcome : FORMS.outcomes().all()) {
      OutcomeCount all = count(outcome, reports);
      for (int round = 0; round < 20; round++) {
        assertEquals(
            all, merged(reports, some -> count(outcome, some), OutcomeCount::merge), "" + outcome);
      }
    }
  }

  /** Lists keep the order of agencies: their parts are merged in it, wherever they are cut. */
  @Test
  void theCatalogue() {
    Findings findings = new Findings();
    Library library = reader(Path.of("src/test/sites/findings"), findings).read();
    Examinations examinations = Checks.standard(FORMS.law()).judge(library, findings);
    List<Agency> agencies = library.agencies();
    String all = told(new Catalogue(library, examinations));
    assertTrue(agencies.size() > 1);
    for (int i = 0; i <= agencies.size(); i++) {
      for (int j = i; j <= agencies.size(); j++) {
        Catalogue first = catalogue(library, examinations, 0, i);
        Catalogue second = catalogue(library, examinations, i, j);
        Catalogue third = catalogue(library, examinations, j, agencies.size());
        assertEquals(all, told(first.merge(second).merge(third)));
        assertEquals(all, told(first.merge(second.merge(third))));
      }
    }
  }

  private static Catalogue catalogue(Library all, Examinations examinations, int from, int to) {
    return new Catalogue(
        new Library(
            all.portal(),
            all.forms(),
            all.vocabulary(),
            all.agencies().subList(from, to),
            all.reports()),
        examinations);
  }

  private static String told(Catalogue catalogue) {
    StringBuilder told = new StringBuilder();
    catalogue
        .rules()
        .forEach(
            rule ->
                told.append(rule.rule().id())
                    .append(' ')
                    .append(rule.judged())
                    .append(' ')
                    .append(rule.passed())
                    .append(' ')
                    .append(rule.noted().stream().map(noted -> noted.finding().at()).toList())
                    .append('\n'));
    catalogue
        .years()
        .forEach(
            (year, tally) ->
                told.append(year)
                    .append(' ')
                    .append(tally.clear())
                    .append(' ')
                    .append(tally.open()));
    catalogue.agencies().forEach(agency -> told.append(agency.agency().path()).append('\n'));
    return told.toString();
  }

  /** Divided at random, the parts in any order, two of them merged at a time until one is left. */
  private <T> T merged(
      List<Report> reports, Function<List<Report>, T> sum, BinaryOperator<T> merge) {
    List<List<Report>> parts = new ArrayList<>();
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      parts.add(new ArrayList<>());
    }
    reports.forEach(report -> parts.get(random.nextInt(count)).add(report));
    List<T> sums = new ArrayList<>(parts.stream().map(sum).toList());
    while (sums.size() > 1) {
      Collections.shuffle(sums, random);
      T last = sums.remove(sums.size() - 1);
      sums.set(0, merge.apply(sums.get(0), last));
    }
    return sums.get(0);
  }

  private Totals totals(List<Report> reports) {
    Totals totals = new Totals(FORMS);
    reports.forEach(totals::add);
    totals.expect(reports.size());
    return totals;
  }

  private static OutcomeCount count(Outcome outcome, List<Report> reports) {
    return OutcomeCount.of(2023, outcome, FORMS.outcomes().whole(), reports, reports.size());
  }

  /** All that can be asked of totals. */
  private static List<String> told(Totals totals) {
    List<String> told = new ArrayList<>();
    told.add(totals.reports() + " of " + totals.bodies());
    FORMS
        .measures()
        .all()
        .forEach(
            measure ->
                told.add(
                    measure.key()
                        + " "
                        + totals.figure(measure)
                        + " "
                        + totals.known(measure)
                        + " "
                        + totals.silence(List.of(measure))
                        + " "
                        + totals.sum("flow", measure)
                        + " "
                        + totals.sum("outcomes", measure)));
    told.add(totals.known("flow") + " " + totals.known("outcomes"));
    return told;
  }

  /** Of all portals that break a rule: blank, partial, in pictures, of every form. */
  private static List<Report> reports() throws IOException {
    try (Stream<Path> portals = Files.list(Path.of("src/test/findings"))) {
      return portals
          .filter(portal -> Files.isDirectory(portal.resolve("content")))
          .sorted()
          .flatMap(portal -> reader(portal, new Findings()).read().all())
          .toList();
    }
  }

  private static ContentReader reader(Path folder, Findings findings) {
    SourceFolder source = SourceFolder.list(folder, findings, "content");
    return new ContentReader(source, FormsReader.jurisdiction(), new Markdown(findings), findings);
  }
}
