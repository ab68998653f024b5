package org.gongkai.chart;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Percent;
import org.gongkai.language.Text;

/** A flow in sentences: whether it balances, or why that cannot be said; and all it shows. */
public final class FlowWords {

  public static final Text SUM = Text.of("合计", "Sum");

  private final Flow flow;
  private final Language language;

  public FlowWords(Flow flow, Language language) {
    this.flow = flow;
    this.language = language;
  }

  /**
   * Whether the two sides come to the same, with the sum written out; and where a printed total is
   * not the sum of its parts.
   */
  public String verdict() {
    return sides() + totals();
  }

  private String sides() {
    return switch (flow.balance()) {
      case EQUAL -> in("两边相等：", "Both sides are equal: ") + equation() + stop();
      case DIFFERENT ->
          in("两边不等：", "The sides differ: ")
              + equation()
              + in("，相差 ", ", by ")
              + Numerals.of(Math.abs(flow.difference()))
              + stop()
              + dashed();
      case TOTAL_DIFFERENT -> "";
      case SOURCES_UNKNOWN -> untold(flow.sources());
      case RESULTS_UNKNOWN -> untold(flow.results());
      case UNKNOWN ->
          flow.isUnknown()
              ? missing()
              : in("没有画图：", "Not drawn: ") + unknown(flow.all().toList()) + known() + stop();
      case NOTHING -> in("各项都是 0。", "All are 0.");
    };
  }

  private String untold(List<Flow.Part> side) {
    return unknown(side)
        + in("，不能核对两边是否相等", "; whether the sides are equal cannot be told")
        + stop();
  }

  private String dashed() {
    return in("图中以虚线框表示。", " The dashed box shows it.");
  }

  /** The printed totals that are not what they should be the sums of; empty where all are. */
  private String totals() {
    List<Flow.Total> wrong = flow.wrongTotals();
    if (wrong.isEmpty()) {
      return "";
    }
    boolean isFirst = flow.balance() == Flow.Balance.TOTAL_DIFFERENT;
    String each =
        wrong.stream().map(this::total).collect(Collectors.joining(Words.semicolon(language)));
    return (isFirst ? "" : in("", " "))
        + in("总计与分项不符：", "Totals and items differ: ")
        + each
        + stop()
        + (isFirst && flow.differs() ? byTotals() : "");
  }

  private String total(Flow.Total total) {
    String printed = Numerals.of(total.printed().number().orElseThrow());
    String sum = Numerals.of(total.sum().orElseThrow());
    return in(
        total.label().zh() + "各项之和为 " + sum + "，报告所列总计为 " + printed,
        total.label().en()
            + ": the items come to "
            + sum
            + ", the total in the report is "
            + printed);
  }

  /** The sides differ by the totals, though not by the items. */
  private String byTotals() {
    long in = Flow.sum(flow.sources()).orElseThrow();
    long out = flow.printed().orElseThrow();
    String both =
        in(
            "按总计算，两边不等：" + Numerals.of(in) + "；" + Numerals.of(out) + "，相差 ",
            " By the totals the sides differ: "
                + Numerals.of(in)
                + "; "
                + Numerals.of(out)
                + ", by ");
    return both
        + Numerals.of(Math.abs(in - out))
        + stop()
        + (flow.lack(flow.results()) > 0 ? dashed() : "");
  }

  /** What the percentages of the drawing are of; empty where it has none. */
  public String legend() {
    return hasShares(flow.sources()) || hasShares(flow.results()) ? sharesOfTheWhole() : "";
  }

  private static boolean hasShares(List<Flow.Part> side) {
    return side.size() > 1 && Flow.sum(side).orElse(0) > 0;
  }

  private String sharesOfTheWhole() {
    return in("百分数是占合计的比例。", " Percentages are of the whole.");
  }

  /** Everything the drawing shows, for those who do not see it. */
  public String description() {
    OptionalLong size = Flow.sum(flow.sources());
    String in = list(flow.sources(), part -> true);
    String all =
        size.isPresent() && flow.sources().size() > 1
            ? in("，共 ", ", in all ") + Numerals.of(size.getAsLong())
            : "";
    return in
        + all
        + Words.semicolon(language)
        + list(flow.results(), part -> true)
        + flow.wrongTotals().stream().map(this::described).collect(Collectors.joining())
        + stop();
  }

  private String described(Flow.Total total) {
    return Words.semicolon(language)
        + printed(total).in(language)
        + " "
        + Numerals.of(total.printed().number().orElseThrow());
  }

  /** What a printed total is called beside the items it should be the sum of. */
  public static Text printed(Flow.Total total) {
    return Text.of(total.label().zh() + "（报告所列总计）", total.label().en() + " (total in the report)");
  }

  /** The title with the unit of all counts: 行政复议（件）. */
  public String title() {
    String unit = flow.unit().in(language);
    return flow.title().in(language) + (unit.isEmpty() ? "" : in("（", " (") + unit + in("）", ")"));
  }

  /** A part's count, or in words why there is none. */
  public String count(Flow.Part part) {
    return part.isKnown() ? Numerals.of(part.size()) : part.missing().in(language);
  }

  /** Its share of its side, to a tenth; empty where the side is not known as a whole. */
  public String share(Flow.Part part, List<Flow.Part> side) {
    long whole = Flow.sum(side).orElse(0);
    return whole <= 0 || !part.isKnown() ? "" : Percent.words(part.size(), whole);
  }

  /** All of it in a word: 待办共 3,646; where only the results are known, no more than their sum. */
  public String whole() {
    OptionalLong in = Flow.sum(flow.sources());
    return (in.isPresent() ? flow.whole() : SUM).in(language)
        + " "
        + Numerals.of(in.orElse(Flow.sum(flow.results()).orElse(0)));
  }

  /** 3,525 + 121 = 3,646 = 3,521 + 125; where the sides differ, each with its own sum. */
  private String equation() {
    String in = added(flow.sources());
    String out = added(flow.results());
    String whole = Numerals.of(Flow.sum(flow.sources()).orElseThrow());
    if (flow.difference() != 0) {
      return total(in, flow.sources()) + in("；", "; ") + total(out, flow.results());
    }
    return in + (in.equals(whole) ? "" : " = " + whole) + (out.equals(whole) ? "" : " = " + out);
  }

  private static String total(String added, List<Flow.Part> side) {
    String whole = Numerals.of(Flow.sum(side).orElseThrow());
    return added.equals(whole) ? added : added + " = " + whole;
  }

  private static String added(List<Flow.Part> parts) {
    StringBuilder added = new StringBuilder();
    for (Flow.Part part : parts) {
      added.append(added.isEmpty() ? "" : " + ").append(Numerals.of(part.size()));
    }
    return added.toString();
  }

  private String unknown(List<Flow.Part> parts) {
    return list(parts, part -> !part.isKnown());
  }

  /** Why nothing is known: in a word where that is the same for all. */
  private String missing() {
    List<String> reasons = flow.all().map(part -> part.missing().in(language)).distinct().toList();
    return reasons.size() == 1
        ? in("各项都", "All ") + reasons.get(0) + stop()
        : unknown(flow.all().toList()) + stop();
  }

  private String known() {
    String known = list(flow.all().toList(), Flow.Part::isKnown);
    return known.isEmpty() ? "" : in("。已知的有：", ". Known: ") + known;
  }

  private String list(List<Flow.Part> parts, Predicate<Flow.Part> chosen) {
    return parts.stream()
        .filter(chosen)
        .map(part -> part.label().in(language) + in("", " ") + count(part))
        .collect(Collectors.joining(Words.list(language)));
  }

  private String in(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  private String stop() {
    return Words.stop(language);
  }
}
