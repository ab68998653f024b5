package org.gongkai.chart.svg;

import java.util.List;
import org.gongkai.chart.Flow;
import org.gongkai.chart.FlowLabels;
import org.gongkai.chart.FlowSide;
import org.gongkai.chart.FlowWords;
import org.gongkai.markup.Markup;

/**
 * A flow as bands from what came in, through all of it, to what became of it. The bands are as wide
 * as they count. Drawn for the width of a phone; on wider pages it grows and its words do not.
 */
final class SvgFlow {

  private static final double WIDTH = 360;
  private static final double BAR = 7;
  private static final double MIDDLE = 124;
  private static final double RIGHT = 214;
  private static final double TOP = 20;

  /** Letters that fit upon the bands of the left side, and beside the bars of the right. */
  private static final int LEFT_LETTERS = 16;

  private static final int RIGHT_LETTERS = 20;

  private final Flow flow;
  private final FlowWords words;
  private final Markup out;
  private final FlowSide left;
  private final FlowSide right;
  private final double scale;

  private SvgFlow(Flow flow, Markup out) {
    this.flow = flow;
    this.out = out;
    this.words = new FlowWords(flow, out.language());
    this.scale = FlowSide.FULL / flow.size();
    this.left = FlowSide.upon(flow.sources(), labels(LEFT_LETTERS), scale);
    this.right = FlowSide.beside(flow.results(), labels(RIGHT_LETTERS), scale);
  }

  static void draw(Flow flow, Markup out) {
    new SvgFlow(flow, out).draw();
  }

  private FlowLabels labels(int widest) {
    return new FlowLabels(words, out.language(), widest);
  }

  /** Where the bar of all of it begins; what came in begins level with it, below its words. */
  private double middle() {
    return TOP + Math.max(0, (right.height() - FlowSide.FULL) / 2);
  }

  private double height() {
    double below = middle() + Math.max(FlowSide.FULL, left.height());
    return Math.max(TOP + right.height(), below) + 4;
  }

  private void draw() {
    String id = flow.id();
    out.open(
        "svg",
        "class",
        "flow",
        "viewBox",
        "0 0 360 " + Math.round(height()),
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d");
    out.element("title", words.title(), "id", id + "-t");
    out.element("desc", words.description(), "id", id + "-d").line();
    side(left, 0, Flow.sum(flow.sources()).isPresent(), middle());
    double top = middle() + (FlowSide.FULL - right.height()) / 2;
    side(right, RIGHT, Flow.sum(flow.results()).isPresent(), top);
    bar(MIDDLE, middle(), FlowSide.FULL);
    if (flow.sources().size() > 1 || left.boxes().isEmpty()) {
      out.element(
          "text",
          words.whole(),
          "class",
          "all",
          "x",
          Markup.at(MIDDLE + BAR),
          "y",
          Markup.at(middle() - 7));
    }
    out.line().close("svg").line();
  }

  /**
   * @param banded whether all of the side is known: else nothing says what part of the whole it is
   */
  private void side(FlowSide side, double x, boolean banded, double offset) {
    double at = middle();
    for (FlowSide.Box box : side.boxes()) {
      int colour = box.part().colour();
      out.raw("<g class=\"").raw(colour == 0 ? "plain" : "s" + colour).raw("\">");
      if (banded && box.height() > 0) {
        band(x, offset + box.top(), at, box.height());
        at += box.height();
      }
      if (box.height() > 0) {
        bar(x, offset + box.top(), box.height());
      } else if (!box.part().isKnown()) {
        unknown(x, offset + box.middle());
      }
      label(box, x == 0 ? BAR + 5 : x + BAR + 6, offset + box.middle());
      out.close("g").line();
    }
    long lack = flow.lack(side == right ? flow.results() : flow.sources());
    if (lack > 0) {
      rest(x, at, Math.max(2, lack * scale));
    }
  }

  /** What one side lacks of the whole: a dashed box at its bar. */
  private void rest(double x, double y, double height) {
    out.empty(
        "rect",
        "class",
        "rest",
        "x",
        Markup.at(x == 0 ? MIDDLE - 24 : MIDDLE + BAR),
        "y",
        Markup.at(y),
        "width",
        "24",
        "height",
        Markup.at(height));
  }

  private void band(double x, double outer, double inner, double height) {
    boolean leftwards = x > 0;
    double from = leftwards ? MIDDLE + BAR : BAR;
    double to = leftwards ? RIGHT : MIDDLE;
    double start = leftwards ? inner : outer;
    double end = leftwards ? outer : inner;
    out.raw("<path d=\"M");
    point(from, start);
    curve((from + to) / 2, start, end, to);
    out.raw("v").raw(Markup.at(height));
    curve((from + to) / 2, end + height, start + height, from);
    out.raw("z\"/>");
  }

  /** From the height it is at to another, level at both ends. */
  private void curve(double half, double from, double to, double x) {
    out.raw("C");
    point(half, from);
    out.raw(" ");
    point(half, to);
    out.raw(" ");
    point(x, to);
  }

  private void point(double x, double y) {
    out.raw(Markup.at(x)).raw(" ").raw(Markup.at(y));
  }

  private void bar(double x, double y, double height) {
    rect("", x, y, Math.max(0.5, height));
  }

  private void unknown(double x, double middle) {
    rect(" class=\"rest\"", x, middle - 6, 12);
  }

  private void rect(String mark, double x, double y, double height) {
    out.raw("<rect").raw(mark).raw(" x=\"").raw(Markup.at(x)).raw("\" y=\"").raw(Markup.at(y));
    out.raw("\" width=\"7\" height=\"").raw(Markup.at(height)).raw("\"/>");
  }

  /** The words of a part, the first line in the element itself, the count in the last. */
  private void label(FlowSide.Box box, double x, double middle) {
    List<String> lines = box.lines();
    String at = Markup.at(x);
    out.raw("<text x=\"").raw(at).raw("\" y=\"").raw(Markup.at(middle)).raw("\" dy=\"");
    out.raw(em(0.35 - (lines.size() - 1) * 0.6)).raw("\">").words(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      out.raw("<tspan x=\"").raw(at).raw("\" dy=\"1.2em\">").words(line).raw("</tspan>");
    }
    out.raw("</text>");
  }

  private static String em(double height) {
    return Math.round(height * 100) / 100.0 + "em";
  }
}
