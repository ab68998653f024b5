package org.gongkai.chart.svg;

import java.util.List;
import org.gongkai.chart.Flow;
import org.gongkai.chart.FlowWords;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.markup.Markup;

/** The numbers of flows as a table: each side with its sum and the shares of it. */
final class FlowTable {

  private static final Text TITLE = Text.of("以表格显示", "Show as a table");
  private static final Text ITEM = Text.of("项目", "Item");
  private static final Text COUNT = Text.of("数量", "Count");
  private static final Text SHARE = Text.of("占比", "Share");

  private FlowTable() {}

  static void draw(List<Flow> flows, Markup out) {
    out.open("details", "class", "chart-data");
    out.element("summary", TITLE.in(out.language()));
    out.open("table", "class", "figures short").open("thead").open("tr");
    List.of(ITEM, COUNT, SHARE)
        .forEach(head -> out.element("th", head.in(out.language()), "scope", "col"));
    out.close("tr").close("thead").line();
    flows.forEach(flow -> body(flow, out));
    out.close("table").close("details").line();
  }

  private static void body(Flow flow, Markup out) {
    FlowWords words = new FlowWords(flow, out.language());
    out.open("tbody").open("tr");
    out.element("th", words.title(), "scope", "rowgroup", "colspan", "3");
    out.close("tr").line();
    side(flow.sources(), words, out);
    side(flow.results(), words, out);
    for (Flow.Total total : flow.wrongTotals()) {
      row(FlowWords.printed(total), Numerals.of(total.printed().number().orElseThrow()), "", out);
    }
    out.close("tbody").line();
  }

  private static void side(List<Flow.Part> parts, FlowWords words, Markup out) {
    parts.forEach(part -> row(part.label(), words.count(part), words.share(part, parts), out));
    if (parts.size() > 1 && Flow.sum(parts).isPresent()) {
      row(FlowWords.SUM, Numerals.of(Flow.sum(parts).getAsLong()), "", out);
    }
  }

  private static void row(Text label, String count, String share, Markup out) {
    out.raw("<tr><th scope=\"row\">").phrase(label).raw("</th><td>").words(count);
    out.raw("</td><td>").words(share).raw("</td></tr>\n");
  }
}
