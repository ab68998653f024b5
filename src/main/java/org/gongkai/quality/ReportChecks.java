package org.gongkai.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.check.Examination;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.law.Family;
import org.gongkai.law.Rule;
import org.gongkai.report.Filing;
import org.gongkai.report.Report;

/**
 * How one report stands to the whole catalogue. Rules are counted, not findings: one rule can be
 * found broken in several places.
 *
 * @param findings first what is open, then what is explained
 */
public record ReportChecks(Examination examination, Forms forms, List<Noted> findings) {

  /** Why a rule could not be judged. */
  public enum Unjudged {
    /** Its figures or dates were not published, or there is nothing to compare them with. */
    FIGURES,
    /** There is no text to read. */
    TEXT,
    /** The text at hand is a summary: what it leaves out cannot be missed. */
    SUMMARY,
    /** The text says nothing of what the rule is about. */
    SILENT;

    /** The word for it in the theme's messages: {@code summary}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Rules of one family that share a fate.
   *
   * @param key the same for the same rules: what is printed of them can be kept by it
   */
  public record Part(Family family, List<Rule> rules, String key) {}

  /** Findings of one rule and one weight that have one explanation, or none. */
  public record Group(List<Noted> findings) {
    public Noted first() {
      return findings.get(0);
    }
  }

  public static ReportChecks of(Examination examination, Forms forms) {
    return new ReportChecks(examination, forms, Noted.of(examination, forms.law()).toList());
  }

  public int judged() {
    return examination.judged().cardinality();
  }

  public int passed() {
    return passing().cardinality();
  }

  /** Rules with something open. */
  public int openRules() {
    return broken(false).cardinality();
  }

  /** Rules broken only in ways that are explained. */
  public int acceptedRules() {
    BitSet accepted = broken(true);
    accepted.andNot(broken(false));
    return accepted.cardinality();
  }

  /**
   * The same for reports of which the same rules hold, and others are not judged for the same
   * reason.
   */
  public String key() {
    return report().form().id()
        + report().year()
        + report().filing().source().extent()
        + report().texts().isEmpty()
        + Arrays.toString(examination.judged().toLongArray())
        + Arrays.toString(passing().toLongArray());
  }

  /** What nobody has explained, rule by rule. */
  public List<Group> open() {
    return groups(false);
  }

  /** What is explained, by rule and explanation. */
  public List<Group> accepted() {
    return groups(true);
  }

  private List<Group> groups(boolean accepted) {
    Map<List<Object>, List<Noted>> groups = new LinkedHashMap<>();
    for (Noted noted : findings) {
      if (noted.isAccepted() == accepted) {
        List<Object> key = List.of(noted.rule(), noted.finding().severity(), noted.acceptance());
        groups.computeIfAbsent(key, same -> new ArrayList<>()).add(noted);
      }
    }
    return groups.values().stream().map(Group::new).toList();
  }

  /** The rules that hold, by family. */
  public List<Part> passedRules() {
    return byFamily(passing());
  }

  /** The rules in force that could not be judged, by the reason. */
  public Map<Unjudged, List<Part>> unjudged() {
    Map<Unjudged, List<Part>> parts = new LinkedHashMap<>();
    Set<Rule> elsewhere = ofOtherForms();
    for (Unjudged reason : Unjudged.values()) {
      BitSet rules = new BitSet();
      for (Rule rule : forms.law().rules()) {
        if (!elsewhere.contains(rule) && isMissing(rule) && reason(rule) == reason) {
          rules.set(rule.number());
        }
      }
      if (!rules.isEmpty()) {
        parts.put(reason, byFamily(rules));
      }
    }
    return parts;
  }

  /** Rules on the tables of other forms: this report has no such tables. */
  private Set<Rule> ofOtherForms() {
    Set<Rule> elsewhere = new HashSet<>();
    forms.all().stream().map(Form::arithmetic).forEach(other -> elsewhere.addAll(rules(other)));
    elsewhere.removeAll(rules(report().form().arithmetic()));
    return elsewhere;
  }

  private static Set<Rule> rules(Form.Arithmetic arithmetic) {
    Set<Rule> rules = new HashSet<>();
    arithmetic.identities().forEach(identity -> rules.add(identity.rule()));
    arithmetic.carries().forEach(carry -> rules.add(carry.rule()));
    return rules;
  }

  private boolean isMissing(Rule rule) {
    return Catalogue.isChecked(rule)
        && rule.isInForce(report().year())
        && !examination.judged().get(rule.number());
  }

  private Unjudged reason(Rule rule) {
    if (rule.by() != Rule.Overseer.TEXT) {
      return Unjudged.FIGURES;
    }
    Filing.Extent extent = report().filing().source().extent();
    return extent == Filing.Extent.FIGURES || report().texts().isEmpty()
        ? Unjudged.TEXT
        : extent == Filing.Extent.SUMMARY ? Unjudged.SUMMARY : Unjudged.SILENT;
  }

  private Report report() {
    return examination.report();
  }

  private BitSet passing() {
    BitSet passing = (BitSet) examination.judged().clone();
    findings.forEach(noted -> passing.clear(noted.rule().number()));
    return passing;
  }

  private BitSet broken(boolean accepted) {
    BitSet broken = new BitSet();
    for (Noted noted : findings) {
      if (noted.isAccepted() == accepted) {
        broken.set(noted.rule().number());
      }
    }
    return broken;
  }

  private List<Part> byFamily(BitSet chosen) {
    List<Part> parts = new ArrayList<>();
    for (Family family : forms.law().families()) {
      List<Rule> rules = new ArrayList<>();
      StringBuilder key = new StringBuilder();
      for (Rule rule : family.rules()) {
        if (chosen.get(rule.number())) {
          rules.add(rule);
          key.append(rule.id()).append(' ');
        }
      }
      if (!rules.isEmpty()) {
        parts.add(new Part(family, rules, key.toString()));
      }
    }
    return parts;
  }
}
