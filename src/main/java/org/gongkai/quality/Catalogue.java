package org.gongkai.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.check.Examination;
import org.gongkai.check.Examinations;
import org.gongkai.law.Law;
import org.gongkai.law.Rule;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;

/** The rule catalogue with what it came to over all reports, in one pass. */
public final class Catalogue {

  private final Law law;
  private final List<RuleTally> rules = new ArrayList<>();
  private final SortedMap<Integer, Tally> years = new TreeMap<>(Comparator.reverseOrder());
  private final List<AgencyTally> agencies = new ArrayList<>();

  /**
   * An agency with its sums.
   *
   * @param noted the examinations with something found, oldest first
   */
  public record AgencyTally(Agency agency, Tally tally, List<Examination> noted) {}

  public Catalogue(Library library, Examinations examinations) {
    this.law = examinations.law();
    law.rules().forEach(rule -> rules.add(new RuleTally(rule)));
    library.agencies().forEach(agency -> add(agency, examinations.of(agency)));
  }

  private Catalogue(Law law) {
    this.law = law;
  }

  /**
   * The catalogue over the agencies of both, those of this one first: that of a portal whose
   * agencies are divided in this order. Both stay as they are.
   */
  public Catalogue merge(Catalogue other) {
    Catalogue both = new Catalogue(law);
    for (int i = 0; i < rules.size(); i++) {
      both.rules.add(rules.get(i).merge(other.rules.get(i)));
    }
    List.of(this, other)
        .forEach(
            one -> {
              one.years.forEach((year, tally) -> both.years.merge(year, tally, Tally::merge));
              both.agencies.addAll(one.agencies);
            });
    return both;
  }

  /** Whether a check of ours judges reports by it. */
  public static boolean isChecked(Rule rule) {
    return rule.by() == Rule.Overseer.FIGURES || rule.by() == Rule.Overseer.TEXT;
  }

  public Law law() {
    return law;
  }

  public RuleTally of(Rule rule) {
    return rules.get(rule.number());
  }

  /** Every rule, in the order of the catalogue. */
  public List<RuleTally> rules() {
    return Collections.unmodifiableList(rules);
  }

  /** The newest year first. */
  public SortedMap<Integer, Tally> years() {
    return Collections.unmodifiableSortedMap(years);
  }

  /** In the order of agencies; those without any report are left out. */
  public List<AgencyTally> agencies() {
    return Collections.unmodifiableList(agencies);
  }

  private void add(Agency agency, List<Examination> examinations) {
    Tally sums = new Tally();
    for (Examination examination : examinations) {
      sums.add(examination);
      years.computeIfAbsent(examination.report().year(), year -> new Tally()).add(examination);
      add(examination);
    }
    if (!examinations.isEmpty()) {
      agencies.add(
          new AgencyTally(
              agency, sums, examinations.stream().filter(Catalogue::hasFindings).toList()));
    }
  }

  private void add(Examination examination) {
    for (int number = examination.judged().nextSetBit(0);
        number >= 0;
        number = examination.judged().nextSetBit(number + 1)) {
      rules.get(number).judge();
    }
    if (hasFindings(examination)) {
      Map<Rule, List<Noted>> byRule = new LinkedHashMap<>();
      Noted.of(examination, law)
          .forEach(
              noted -> byRule.computeIfAbsent(noted.rule(), rule -> new ArrayList<>()).add(noted));
      byRule.forEach((rule, noted) -> of(rule).note(noted));
    }
  }

  private static boolean hasFindings(Examination examination) {
    return !examination.open().isEmpty() || !examination.accepted().isEmpty();
  }
}
