package org.gongkai.chart.svg;

import java.util.List;
import org.gongkai.chart.Flow;
import org.gongkai.chart.FlowWords;
import org.gongkai.chart.Words;
import org.gongkai.language.Language;
import org.gongkai.markup.Markup;

/** Flows as mark-up: each drawn with a caption that says whether it balances; one table of all. */
public final class FlowFigure {

  private FlowFigure() {}

  /** The flow drawn, or in words why it is not. */
  public static String html(Flow flow, Language language) {
    Markup out = new Markup(language);
    FlowWords words = new FlowWords(flow, language);
    String verdict = words.verdict();
    if (!flow.isDrawn()) {
      return out.open("p", "class", "flow-words")
          .element("strong", flow.title().in(language) + Words.colon(language))
          .words(verdict)
          .close("p")
          .toString();
    }
    out.open("figure", "class", "flow-figure");
    SvgFlow.draw(flow, out);
    return out.element("figcaption", verdict + words.legend()).close("figure").toString();
  }

  public static String table(List<Flow> flows, Language language) {
    Markup out = new Markup(language);
    FlowTable.draw(flows, out);
    return out.toString();
  }
}
