package org.gongkai.page.quality;

import java.util.List;
import org.gongkai.language.Numerals;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.quality.Noted;
import org.gongkai.quality.RuleTally;

/** What was found by one rule, open or explained, newest year first. */
public record RulePage(Address address, RuleTally tally, Pager pager) implements Page {

  public Rule rule() {
    return tally.rule();
  }

  public List<Noted> rows() {
    return pager.cut(tally.noted());
  }

  public String path(Noted noted) {
    return Paths.of(noted.report());
  }

  /** The catalogue of rules lists the findings of each. */
  @Override
  public boolean isListed() {
    return false;
  }

  @Override
  public Text title() {
    Text sentence = rule().told().sentence();
    return Text.of(
        "规则 " + rule().id() + "：" + sentence.zh(), "Rule " + rule().id() + ": " + sentence.en());
  }

  @Override
  public Text description() {
    String kept = Numerals.of(tally.passed());
    return Text.of(
        "规则 "
            + rule().id()
            + "：可核对的 "
            + Numerals.of(tally.judged())
            + " 份报告中 "
            + kept
            + " 份相符；不相符的逐条列出",
        "Rule "
            + rule().id()
            + ": "
            + kept
            + " of "
            + Plural.english(tally.judged(), "report", "reports")
            + " checked keep it; what was found is listed");
  }

  @Override
  public List<Crumb> trail() {
    return List.of(CheckPages.CRUMB);
  }

  @Override
  public String template() {
    return "rule";
  }
}
