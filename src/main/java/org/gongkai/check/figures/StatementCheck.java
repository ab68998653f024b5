package org.gongkai.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Parts;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
import org.gongkai.law.Law;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Statement;

/**
 * What a report's file states outside its tables: the items made public (N01) and the requests by
 * applicant (N06) are complete lists, so they add up.
 */
public final class StatementCheck implements Check {

  private final List<String> applicants;

  public StatementCheck(Law law) {
    this.applicants = law.speech().words("applicantParts");
  }

  @Override
  public Set<String> rules() {
    return Set.of("N01", "N06");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Statement.Publication publication = examiner.report().statement().publication();
    List<Figure> counts = publication.items().stream().map(Statement.Item::count).toList();
    if (!counts.isEmpty()) {
      judge("N01", publication.total(), counts, publication.at(), examiner);
    }
    Map<String, Statement.Stated> summary = examiner.report().statement().summary();
    summary.forEach(
        (key, stated) -> judge("N06", stated.figure(), of(key, summary), stated.at(), examiner));
  }

  /** The figures for each class of applicants; nothing where one of them is not stated. */
  private List<Figure> of(String measure, Map<String, Statement.Stated> summary) {
    List<Figure> parts = new ArrayList<>();
    for (String applicant : applicants) {
      Optional.ofNullable(summary.get(measure + "." + applicant))
          .ifPresent(stated -> parts.add(stated.figure()));
    }
    return parts.size() == applicants.size() ? parts : List.of();
  }

  private static void judge(
      String id, Figure whole, List<Figure> parts, Location at, Examiner examiner) {
    Optional<BigDecimal> total = whole.number();
    boolean isKnown = total.isPresent() && parts.stream().allMatch(Figure::isReported);
    if (!isKnown || parts.isEmpty()) {
      return;
    }
    examiner.judged(id);
    List<BigDecimal> numbers = parts.stream().map(part -> part.number().orElseThrow()).toList();
    if (Parts.sum(numbers).compareTo(total.get()) != 0) {
      examiner.find(id, Severity.ERROR, at, Parts.message(total.get(), numbers), Parts.remedy(id));
    }
  }
}
