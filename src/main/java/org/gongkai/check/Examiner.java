package org.gongkai.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Subject;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.law.Rule;
import org.gongkai.report.Filing;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;

/**
 * Takes down what the checks say of one report: which rules could be judged, and what was found. A
 * rule that is not in force for the report's year, or that the law does not have, is passed over.
 */
public final class Examiner {

  private final Report report;
  private final Law law;
  private final Lexicon lexicon;
  private final List<Narrative> narratives;
  private final BitSet judged = new BitSet();
  private final List<Finding> found = new ArrayList<>(0);
  private final List<Finding> mistakes = new ArrayList<>(0);

  /** Read when the first rule asks for it. */
  private Optional<ChineseText> text = Optional.empty();

  private boolean isRead;

  /**
   * @param narratives the texts of the report
   */
  public Examiner(Report report, List<Narrative> narratives, Law law, Lexicon lexicon) {
    this.report = report;
    this.law = law;
    this.lexicon = lexicon;
    this.narratives = new ArrayList<>(narratives);
  }

  /** Goes on where a report was examined by itself; its texts are not asked for any more. */
  public Examiner(Report report, Law law, Lexicon lexicon, Examined examined) {
    this(report, List.of(), law, lexicon);
    judged.or(examined.judged());
    found.addAll(examined.found());
    mistakes.addAll(examined.mistakes());
  }

  /** What was found so far. */
  public Examined examined() {
    return new Examined(judged, found, mistakes);
  }

  public Report report() {
    return report;
  }

  /** The texts of the report. */
  public List<Narrative> narratives() {
    return Collections.unmodifiableList(narratives);
  }

  /** The report's text in Chinese, whole or not. */
  public Optional<Narrative> chinese() {
    return narratives.stream().filter(narrative -> narrative.language() == Language.ZH).findFirst();
  }

  /** The report's whole text in Chinese; nothing where it was not to be had whole. */
  public Optional<Narrative> wholeText() {
    return report.filing().source().extent() == Filing.Extent.FULL ? chinese() : Optional.empty();
  }

  /** The Chinese text of the report, read for the words of all rules; nothing where it has none. */
  public Optional<ChineseText> text() {
    if (!isRead) {
      text = chinese().map(narrative -> new ChineseText(narrative, lexicon));
      isRead = true;
    }
    return text;
  }

  /** The texts are no longer needed: there may be ten thousand of them. */
  public void closeTexts() {
    text = Optional.empty();
    isRead = true;
    narratives.clear();
  }

  /** The catalogue's entry, where it is in force for this report. */
  public Optional<Rule> rule(String id) {
    return law.find(id).filter(this::isInForce);
  }

  /** Words the catalogue lists for a rule, for checks that do not look for them in a text. */
  public List<String> words(String id, String list) {
    return law.find(id).map(rule -> rule.words(list)).orElse(List.of());
  }

  /** A limit the catalogue sets; 0 where the law has no such rule, of which nothing is told. */
  public double limit(String id, String name) {
    return law.find(id).map(rule -> rule.limit(name)).orElse(0.0);
  }

  private boolean isInForce(Rule rule) {
    return rule.isInForce(report.year());
  }

  /** The report has what the rule is about: it passes unless something is found. */
  public void judged(Rule rule) {
    if (isInForce(rule)) {
      judged.set(rule.number());
    }
  }

  public void judged(String id) {
    law.find(id).ifPresent(this::judged);
  }

  public void find(String id, Location at, Text message, Text remedy) {
    find(id, report.subject(at), message, remedy);
  }

  /** What other places have a part in. */
  public void find(String id, Subject subject, Text message, Text remedy) {
    law.find(id).ifPresent(rule -> find(rule, rule.severity(), subject, message, remedy));
  }

  /** A case of the rule that weighs less, or more, than usual. */
  public void find(String id, Severity severity, Location at, Text message, Text remedy) {
    law.find(id).ifPresent(rule -> find(rule, severity, at, message, remedy));
  }

  /** The same of a rule that is at hand. */
  public void find(Rule rule, Severity severity, Location at, Text message, Text remedy) {
    find(rule, severity, report.subject(at), message, remedy);
  }

  /** A case that weighs less, or more, and that other places have a part in. */
  public void find(Rule rule, Severity severity, Subject subject, Text message, Text remedy) {
    if (isInForce(rule)) {
      judged.set(rule.number());
      found.add(new Finding(rule.id(), severity, subject, message, remedy));
    }
  }

  /**
   * What is wrong in words or dates, and what to do about it; how to accept it is added.
   *
   * @param advice without a full stop
   */
  public void tell(String id, Location at, Text message, Text advice) {
    tell(id, report.subject(at), message, advice);
  }

  /** What other places have a part in. */
  public void tell(String id, Subject subject, Text message, Text advice) {
    find(id, subject, message, Working.recordable(id, advice));
  }

  /** A case of the rule that weighs less, or more, than usual. */
  public void tell(String id, Severity severity, Location at, Text message, Text advice) {
    find(id, severity, at, message, Working.recordable(id, advice));
  }

  /** A mistake that stands outside the catalogue and cannot be explained away. */
  public void mistake(Finding mistake) {
    mistakes.add(mistake);
  }

  /**
   * Parts what is known and explained from what is open; an explanation that fits nothing any more
   * is told.
   */
  public Examination done(Findings findings) {
    mistakes.forEach(findings::add);
    List<Filing.Acceptance> acceptances = report.filing().accepted();
    Set<Filing.Acceptance> used = new LinkedHashSet<>();
    List<Finding> open = new ArrayList<>(0);
    List<Examination.Accepted> accepted = new ArrayList<>(0);
    for (Finding finding : found.stream().sorted().distinct().toList()) {
      Optional<Filing.Acceptance> explained =
          acceptances.stream().filter(acceptance -> acceptance.covers(finding)).findFirst();
      if (explained.isPresent()) {
        used.add(explained.get());
        accepted.add(new Examination.Accepted(finding, explained.get()));
      } else {
        open.add(finding);
        findings.add(finding);
      }
    }
    acceptances.stream()
        .filter(acceptance -> !used.contains(acceptance))
        .forEach(acceptance -> findings.add(unused(acceptance)));
    return new Examination(report, judged, open, accepted);
  }

  private static Finding unused(Filing.Acceptance acceptance) {
    String rule = acceptance.rule();
    String about = Excerpt.ofName(acceptance.about());
    return Fault.UNUSED_ACCEPTANCE.at(
        acceptance.at(),
        about.isEmpty()
            ? Text.of(
                "接受了 " + rule + "，但这份报告没有这样的发现",
                "accepts " + rule + ", but nothing of the kind is found in this report")
            : Text.of(
                "接受了 " + rule + "（" + about + "），但这份报告没有这样的发现",
                "accepts "
                    + rule
                    + " about '"
                    + about
                    + "', but nothing of the kind is found in this report"),
        Text.of("数已改正的，删去这一条", "remove the entry if the figures were mended"));
  }
}
