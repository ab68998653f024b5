package org.gongkai.chart.svg;

import org.gongkai.chart.Chart;
import org.gongkai.chart.Words;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.markup.Markup;

/**
 * A chart as mark-up: figure with legend, drawing and notes, then its table and its data for {@code
 * charts.js}. It needs neither a script nor a style of its own to be read.
 */
public final class ChartFigure {

  private static final Text NOTHING = Text.of("没有可画的数据", "Nothing to draw");

  private static final Text OF_WHOLE = Text.of("占当年合计的百分比", "per cent of the year's total");

  private ChartFigure() {}

  /** The chart in one language; where nothing of it is known, a sentence that says why. */
  public static String html(Chart chart, Language language) {
    Markup out = new Markup(language);
    if (chart.drawing() == Chart.Drawing.SMALL) {
      SmallFigure.draw(chart, out);
      return out.toString();
    }
    if (chart.isEmpty()) {
      String reasons = ChartNotes.reasons(chart, language);
      String because = reasons.isEmpty() ? "" : Words.colon(language) + reasons;
      return out.element(
              "p",
              NOTHING.in(language) + because + Words.stop(language),
              "class",
              "chart-empty",
              "id",
              chart.id())
          .toString();
    }
    out.open("div", "class", "chart", "id", chart.id()).line();
    out.open("figure").line();
    caption(chart, out);
    legend(chart, out);
    Frame frame = Frame.of(chart, language);
    out.open("div", "class", "chart-plot").line();
    SvgChart.draw(frame, out);
    out.close("div").line();
    ChartNotes.list(frame, out);
    out.close("figure").line();
    ChartTable.draw(chart, out);
    out.open("script", "type", "application/json", "class", "chart-spec")
        .raw(ChartJson.of(frame, language))
        .close("script")
        .line();
    return out.close("div").toString();
  }

  /**
   * The title for those who do not see the heading above, then what every drawing must say of
   * itself: years and unit.
   */
  private static void caption(Chart chart, Markup out) {
    Language language = out.language();
    out.open("figcaption")
        .open("span", "class", "hidden")
        .phrase(chart.title())
        .words(Words.colon(language))
        .close("span");
    out.words(
        Words.years(
            Words.stretch(chart.years().get(0), chart.years().get(chart.years().size() - 1)),
            language));
    if (chart.drawing() == Chart.Drawing.SHARES) {
      out.words(Words.comma(language)).phrase(OF_WHOLE);
    } else if (!chart.unit().isEmpty()) {
      out.words(language == Language.ZH ? "，单位：" : ", ").phrase(chart.unit());
    }
    out.close("figcaption").line();
  }

  private static void legend(Chart chart, Markup out) {
    boolean bars = SvgBars.suit(chart);
    out.open("ul", "class", "chart-legend").line();
    for (int i = 0; i < chart.series().size(); i++) {
      out.raw(
          "<li><svg class=\"chart-key\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">");
      if (bars) {
        out.raw("<rect class=\"chart-bar\" fill=\"url(#")
            .raw(Look.texture(chart.id(), i))
            .raw(")\" x=\"1\" y=\"1\" width=\"14\" height=\"14\"/>");
      } else {
        out.raw("<g class=\"chart-line ").raw(Look.colour(i)).raw("\" stroke-width=\"2\">");
        out.raw("<path class=\"join\" d=\"M0 8H16\"/>");
        out.raw("<path class=\"chart-point\" transform=\"translate(8 8)\" d=\"")
            .raw(Look.of(i).point())
            .raw("\"/></g>");
      }
      out.close("svg").phrase(chart.series().get(i).label()).close("li").line();
    }
    out.close("ul").line();
  }
}
