package org.gongkai.chart;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;

/** A flow in sentences: whether it balances, or why that cannot be said; and all it shows. */
final class FlowWords {

  static final Text REST = Text.of("差额", "Difference");

  private final Flow flow;
  private final Language language;

  FlowWords(Flow flow, Language language) {
    this.flow = flow;
    this.language = language;
  }

  /** Whether the two sides come to the same, with the sum written out. */
  String verdict() {
    return switch (flow.balance()) {
      case EQUAL -> in("两边相等：", "Both sides are equal: ") + equation() + stop();
      case DIFFERENT ->
          in("两边不等：", "The sides differ: ")
              + equation()
              + in("，相差 ", ", by ")
              + Numerals.of(Math.abs(flow.difference()))
              + in("。图中以虚线框表示。", ". The dashed box shows it.");
      case SOURCES_UNKNOWN -> unknown(flow.sources()) + in("，不能核对两边是否相等", "; whether the sides are equal cannot be told") + stop();
      case RESULTS_UNKNOWN -> unknown(flow.results()) + in("，不能核对两边是否相等", "; whether the sides are equal cannot be told") + stop();
      case UNKNOWN -> in("没有画图：", "Not drawn: ") + unknown(flow.all().toList()) + known() + stop();
      case NOTHING -> in("各项都是 0。", "All are 0.");
    };
  }

  /** Everything the drawing shows, for those who do not see it. */
  String description() {
    OptionalLong size = Flow.sum(flow.sources());
    String in = list(flow.sources(), part -> true);
    String all =
        size.isPresent() && flow.sources().size() > 1
            ? in("，共 ", ", in all ") + amount(size.getAsLong())
            : "";
    return in + all + Words.semicolon(language) + list(flow.results(), part -> true) + stop();
  }

  /** A part's count with its share of all: 1,902 件，52.2%. */
  String count(Flow.Part part) {
    return part.isKnown()
        ? amount(part.number().orElseThrow())
        : part.count().words().in(language);
  }

  /** Its share of its side, to a tenth; empty where the side is not known as a whole. */
  String share(Flow.Part part, List<Flow.Part> side) {
    long whole = Flow.sum(side).orElse(0);
    if (whole <= 0 || !part.isKnown()) {
      return "";
    }
    long count = part.number().orElseThrow();
    long tenths = Math.round(count * 1000.0 / whole);
    long fair = count == 0 || count == whole ? tenths : Math.max(1, Math.min(999, tenths));
    return fair / 10 + "." + fair % 10 + "%";
  }

  String amount(long count) {
    String unit = flow.unit().in(language);
    return Numerals.of(count) + (unit.isEmpty() ? "" : " " + unit);
  }

  String whole() {
    return flow.whole().in(language) + " " + Numerals.of(flow.size());
  }

  private String equation() {
    return sum(flow.sources()) + (flow.differs() ? " ≠ " : " = ") + sum(flow.results());
  }

  /** 3,525 + 121 = 3,646; one count alone is its own sum. */
  private static String sum(List<Flow.Part> parts) {
    String added =
        parts.stream()
            .map(part -> Numerals.of(part.number().orElseThrow()))
            .collect(Collectors.joining(" + "));
    return parts.size() == 1 ? added : added + " (" + Numerals.of(Flow.sum(parts).orElseThrow()) + ")";
  }

  private String unknown(List<Flow.Part> parts) {
    return list(parts, part -> !part.isKnown());
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
