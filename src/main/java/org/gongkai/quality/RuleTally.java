package org.gongkai.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.language.Percent;
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

  /** Of the reports of both, those of this one first; they stay as they are. */
  RuleTally merge(RuleTally other) {
    RuleTally both = new RuleTally(rule);
    both.noted.addAll(noted);
    both.noted.addAll(other.noted);
    both.judged = judged + other.judged;
    both.broken = broken + other.broken;
    return both;
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

  /** The share that keeps it, in words: 99.6%. Nothing where none was judged. */
  public Optional<String> share() {
    return judged == 0 ? Optional.empty() : Optional.of(Percent.words(passed(), judged));
  }

  /** The same for where it is drawn, in hundredths. */
  public BigDecimal drawn() {
    return judged == 0
        ? BigDecimal.ZERO
        : Percent.drawn(BigDecimal.valueOf(passed()), BigDecimal.valueOf(judged));
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
