package org.gongkai.page.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.language.Text;
import org.gongkai.law.Family;
import org.gongkai.law.Rule;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Paths;
import org.gongkai.quality.Catalogue;
import org.gongkai.quality.RuleTally;
import org.gongkai.quality.Tally;

/** Every rule reports are checked by, and what checking came to. */
public record CataloguePage(Address address, Catalogue catalogue) implements Page {

  /** The families that have rules. */
  public List<Family> families() {
    return catalogue.law().families().stream().filter(family -> !family.rules().isEmpty()).toList();
  }

  public RuleTally tally(Rule rule) {
    return catalogue.of(rule);
  }

  /** The sums of each year, newest first. */
  public Map<Integer, Tally> years() {
    return catalogue.years();
  }

  /** How many rules there are. */
  public int rules() {
    return catalogue.rules().size();
  }

  /** How many of them a check of ours judges. */
  public long checked() {
    return catalogue.rules().stream().filter(tally -> Catalogue.isChecked(tally.rule())).count();
  }

  public boolean isChecked(Rule rule) {
    return Catalogue.isChecked(rule);
  }

  /** The word for who sees to a rule, in the theme's messages. */
  public String overseer(Rule rule) {
    return rule.by().name().toLowerCase(Locale.ROOT);
  }

  /** Whether the rule holds for reports of some years only. */
  public boolean isLimited(Rule rule) {
    return rule.years().from() > EARLIEST || rule.years().to() < LATEST;
  }

  private static final int EARLIEST = 1;
  private static final int LATEST = 9999;

  /** The last year it holds for; 0 while it is in force. */
  public int until(Rule rule) {
    return rule.years().to() < LATEST ? rule.years().to() : 0;
  }

  public String findings(Rule rule) {
    return Paths.findings(rule);
  }

  @Override
  public Text title() {
    return Text.of("核对规则与结果", "Checks: rules and results");
  }

  @Override
  public Text description() {
    return Text.of(
        "每份报告按哪些规则核对，依据是什么，多少份相符",
        "By which rules reports are checked, on what ground, and how many keep them");
  }

  @Override
  public List<Crumb> trail() {
    return List.of();
  }

  @Override
  public String template() {
    return "catalogue";
  }
}
