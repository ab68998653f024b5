package org.gongkai.check;

import java.util.BitSet;
import java.util.List;
import org.gongkai.finding.Finding;
import org.gongkai.law.Rule;
import org.gongkai.report.Filing;
import org.gongkai.report.Report;

/**
 * What examining one report came to.
 *
 * @param judged the numbers of the rules the report has something to be judged by
 * @param open findings that nobody has explained, in order
 */
public record Examination(
    Report report, BitSet judged, List<Finding> open, List<Accepted> accepted) {

  /** A finding that is known, and why. */
  public record Accepted(Finding finding, Filing.Acceptance acceptance) {}

  /** How one report stands to one rule. */
  public enum Outcome {
    PASSED,
    OPEN,
    ACCEPTED,
    /**
     * The report does not have what the rule is about, or the rule is not in force for its year.
     */
    NOT_JUDGED
  }

  public Examination {
    open = List.copyOf(open);
    accepted = List.copyOf(accepted);
  }

  public Outcome outcome(Rule rule) {
    if (!judged.get(rule.number())) {
      return Outcome.NOT_JUDGED;
    }
    if (open.stream().anyMatch(finding -> finding.rule().equals(rule.id()))) {
      return Outcome.OPEN;
    }
    return accepted.stream().anyMatch(known -> known.finding().rule().equals(rule.id()))
        ? Outcome.ACCEPTED
        : Outcome.PASSED;
  }
}
