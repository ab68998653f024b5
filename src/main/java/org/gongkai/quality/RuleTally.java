package org.gongkai.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.Rule;

/** What judging all reports by one rule came to. */
public final class RuleTally {

  private final Rule rule;
  private final List<Noted> noted = new ArrayList<>(0);
  private int judged;
  private int broken;

  RuleTally(Rule rule) {
    this.rule = rule;
  }

  void judge() {
    judged++;
  }

  /** What was found in a report: several findings of one rule break it once. */
  void note(List<Noted> findings) {
    noted.addAll(findings);
    broken++;
  }

  public Rule rule() {
    return rule;
  }

  /** How many reports could be judged by it. */
  public int judged() {
    return judged;
  }

  /** How many of them keep it. */
  public int passed() {
    return judged - broken;
  }

  /**
   * The share that keeps it, in percent to a tenth; 100 only where all do, 0 only where none does.
   * Nothing where none was judged.
   */
  public Optional<String> share() {
    if (judged == 0) {
      return Optional.empty();
    }
    long tenths = Math.round(passed() * 1000.0 / judged);
    long fair = broken == 0 || passed() == 0 ? tenths : Math.max(1, Math.min(999, tenths));
    return Optional.of(fair / 10 + (fair % 10 == 0 ? "" : "." + fair % 10));
  }

  /** Open findings. */
  public long open() {
    return noted.stream().filter(found -> !found.isAccepted()).count();
  }

  /** Findings that are explained. */
  public long accepted() {
    return noted.stream().filter(Noted::isAccepted).count();
  }

  /** What was found, newest year first, agencies in their order. */
  public List<Noted> noted() {
    return noted.stream()
        .sorted(Comparator.comparing((Noted found) -> -found.report().year()))
        .toList();
  }

  public boolean hasFindings() {
    return !noted.isEmpty();
  }
}
