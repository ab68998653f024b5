package org.gongkai.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters put into lines. */
final class Lines {

  private static final double WORD = 0.4;
  private static final double COLUMN = 1.6;

  /** A line of print. */
  record Line(double left, double right, double y, double size, String text) {}

  private Lines() {}

  /** The text of a field: what is in two lines stays in two. */
  static String text(List<Glyph> glyphs) {
    return String.join("\n", of(glyphs, false).stream().map(Line::text).toList());
  }

  /**
   * @param isSpread whether wide gaps tell columns apart, and are kept as two spaces
   */
  static List<Line> of(List<Glyph> glyphs, boolean isSpread) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::y));
    List<List<Glyph>> rows = new ArrayList<>();
    for (Glyph glyph : sorted) {
      List<Glyph> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null
          && glyph.y() - last.get(0).y() < Math.min(glyph.size(), last.get(0).size()) * 0.5) {
        last.add(glyph);
      } else {
        rows.add(new ArrayList<>(List.of(glyph)));
      }
    }
    return rows.stream().map(row -> line(row, isSpread)).toList();
  }

  private static Line line(List<Glyph> row, boolean isSpread) {
    row.sort(Comparator.comparing(Glyph::x));
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    double size = 0;
    for (Glyph glyph : row) {
      if (before != null) {
        double gap = (glyph.x() - before.x() - before.width()) / Math.max(1, glyph.size());
        text.append(gap > COLUMN && isSpread ? "  " : gap > WORD ? " " : "");
      }
      text.append(glyph.letter());
      size = Math.max(size, glyph.size());
      before = glyph;
    }
    return new Line(
        row.get(0).x(), before.x() + before.width(), row.get(0).y(), size, text.toString());
  }
}
