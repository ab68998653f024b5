package org.gongkai.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.language.Text;

/** A law on open government information as far as its reports are concerned. */
public final class Law {

  private final Text title;
  private final LocalDate asOf;
  private final List<Family> families;
  private final List<Deadline> deadlines;
  private final Speech speech;
  private final List<Rule> rules;
  private final Map<String, Rule> byId = new HashMap<>();

  /**
   * @param asOf the day on which the law and the forms were last compared with what is in force: a
   *     day that has come, whenever the program runs
   */
  public Law(
      Text title, LocalDate asOf, List<Family> families, List<Deadline> deadlines, Speech speech) {
    this.title = title;
    this.asOf = asOf;
    this.families = List.copyOf(families);
    this.deadlines = List.copyOf(deadlines);
    this.speech = speech;
    this.rules = families.stream().flatMap(family -> family.rules().stream()).toList();
    for (Rule rule : rules) {
      if (byId.put(rule.id(), rule) != null) {
        throw new IllegalArgumentException("two rules are called " + rule.id());
      }
    }
  }

  public Text title() {
    return title;
  }

  /** A day that has come, as long as this program can run. */
  public LocalDate asOf() {
    return asOf;
  }

  public List<Family> families() {
    return families;
  }

  /** How reports word their figures. */
  public Speech speech() {
    return speech;
  }

  /** All rules in the order of the catalogue. */
  public List<Rule> rules() {
    return rules;
  }

  public Optional<Rule> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The rule a check of ours is about; that it is in the catalogue is for us to see to. */
  public Rule rule(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no rule is called " + id));
  }

  /** When an agency of this kind had to publish its report of this year. */
  public Optional<Deadline> deadline(int year, String kind) {
    return deadlines.stream().filter(deadline -> deadline.holdsFor(year, kind)).findFirst();
  }
}
