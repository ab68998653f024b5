package org.gongkai.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.document.PrintedTable;

/** A table put together from its ruling lines: what no line parts is one field. */
final class Ruled {

  private static final double NEAR = 3;

  private final List<Stroke> strokes;
  private final List<Double> xs;
  private final List<Double> ys;
  private final List<Double> breaks;

  /**
   * @param breaks where pages end within it
   */
  Ruled(List<Stroke> strokes, List<Double> breaks) {
    this.strokes = strokes;
    this.breaks = breaks;
    this.xs = edges(false);
    this.ys = edges(true);
  }

  /** Whether words stand between two heights of the page. */
  interface Words {
    boolean isBetween(double from, double to);
  }

  /** The tables among lines: those that touch each other; over a page where the edges agree. */
  static List<Ruled> all(List<Stroke> strokes, List<Double> pages, Words words) {
    List<List<Stroke>> groups = new ArrayList<>();
    for (Stroke stroke : strokes) {
      List<Stroke> group = new ArrayList<>(List.of(stroke));
      for (List<Stroke> other : List.copyOf(groups)) {
        if (other.stream().anyMatch(one -> touches(one, stroke))) {
          group.addAll(other);
          groups.remove(other);
        }
      }
      groups.add(group);
    }
    List<Ruled> tables = new ArrayList<>();
    groups.stream()
        .map(group -> new Ruled(closed(group), List.of()))
        .filter(Ruled::isTable)
        .sorted(Comparator.comparing(Ruled::top))
        .forEach(table -> join(tables, table, pages, words));
    return tables;
  }

  /** A row cut by the page is often left open below or above: its upright lines end there. */
  private static List<Stroke> closed(List<Stroke> group) {
    List<Stroke> upright = group.stream().filter(stroke -> !stroke.isAcross()).toList();
    List<Stroke> across = group.stream().filter(Stroke::isAcross).toList();
    if (upright.isEmpty() || across.isEmpty()) {
      return group;
    }
    double left = across.stream().mapToDouble(Stroke::from).min().orElseThrow();
    double right = across.stream().mapToDouble(Stroke::to).max().orElseThrow();
    List<Stroke> closed = new ArrayList<>(group);
    closed.add(
        new Stroke(
            true, upright.stream().mapToDouble(Stroke::from).min().orElseThrow(), left, right));
    closed.add(
        new Stroke(
            true, upright.stream().mapToDouble(Stroke::to).max().orElseThrow(), left, right));
    return closed;
  }

  private static boolean touches(Stroke one, Stroke other) {
    if (one.isAcross() == other.isAcross()) {
      return Math.abs(one.at() - other.at()) <= NEAR
          && one.from() <= other.to() + NEAR
          && other.from() <= one.to() + NEAR;
    }
    return one.at() >= other.from() - NEAR
        && one.at() <= other.to() + NEAR
        && other.at() >= one.from() - NEAR
        && other.at() <= one.to() + NEAR;
  }

  private static void join(List<Ruled> tables, Ruled next, List<Double> pages, Words words) {
    int last = tables.size() - 1;
    boolean isRest =
        last >= 0
            && Math.abs(tables.get(last).left() - next.left()) <= NEAR
            && Math.abs(tables.get(last).right() - next.right()) <= NEAR
            && pages.stream()
                    .filter(page -> page > tables.get(last).top() && page <= next.top())
                    .count()
                > 0
            && pages.stream()
                    .filter(page -> page > tables.get(last).bottom() && page <= next.top())
                    .count()
                <= 1
            && !words.isBetween(tables.get(last).bottom(), next.top());
    if (isRest) {
      Ruled before = tables.get(last);
      List<Stroke> both = new ArrayList<>(before.strokes);
      both.addAll(next.strokes);
      List<Double> breaks = new ArrayList<>(before.breaks);
      breaks.add((before.bottom() + next.top()) / 2);
      tables.set(last, new Ruled(both, breaks));
    } else {
      tables.add(next);
    }
  }

  private List<Double> edges(boolean isAcross) {
    TreeSet<Double> all = new TreeSet<>();
    strokes.stream()
        .filter(stroke -> stroke.isAcross() == isAcross)
        .forEach(stroke -> all.add(stroke.at()));
    List<Double> edges = new ArrayList<>();
    for (double edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private boolean isTable() {
    return xs.size() > 2 && ys.size() > 1 || xs.size() > 1 && ys.size() > 2;
  }

  double top() {
    return ys.get(0);
  }

  double bottom() {
    return ys.get(ys.size() - 1);
  }

  double left() {
    return xs.get(0);
  }

  double right() {
    return xs.get(xs.size() - 1);
  }

  /** Whether a letter stands in it, and not between its pages. */
  boolean holds(Glyph glyph) {
    int row = index(ys, glyph.heart());
    return row >= 0
        && !isBreak(row)
        && glyph.middle() > left() - NEAR
        && glyph.middle() < right() + NEAR;
  }

  private static int index(List<Double> edges, double at) {
    for (int i = 0; i + 1 < edges.size(); i++) {
      if (edges.get(i) <= at && at < edges.get(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBreak(int row) {
    return breaks.stream().anyMatch(at -> ys.get(row) < at && at < ys.get(row + 1));
  }

  PrintedTable table(List<Glyph> glyphs) {
    List<List<List<Glyph>>> letters = new ArrayList<>();
    for (int row = 0; row + 1 < ys.size(); row++) {
      List<List<Glyph>> fields = new ArrayList<>();
      for (int column = 0; column + 1 < xs.size(); column++) {
        fields.add(new ArrayList<>());
      }
      letters.add(fields);
    }
    for (Glyph glyph : glyphs) {
      int row = index(ys, glyph.heart());
      int column = index(xs, Math.min(Math.max(glyph.middle(), left()), right() - NEAR));
      letters.get(row).get(column).add(glyph);
    }
    return table(letters, new boolean[ys.size()][xs.size()]);
  }

  private PrintedTable table(List<List<List<Glyph>>> letters, boolean[][] taken) {
    PrintedTable.Draft draft = new PrintedTable.Draft();
    for (int row = 0; row + 1 < ys.size(); row++) {
      if (isBreak(row)) {
        continue;
      }
      draft.row();
      for (int column = 0; column + 1 < xs.size(); column++) {
        if (!taken[row][column]) {
          int right = column;
          while (right + 2 < xs.size()
              && !taken[row][right + 1]
              && !isParted(false, right + 1, row)) {
            right++;
          }
          int below = row;
          while (below + 2 < ys.size()
              && !isBreak(below + 1)
              && !isParted(true, below + 1, column)) {
            below++;
          }
          List<Glyph> field = new ArrayList<>();
          for (int i = row; i <= below; i++) {
            for (int j = column; j <= right; j++) {
              taken[i][j] = true;
              field.addAll(letters.get(i).get(j));
            }
          }
          draft.field(Lines.text(field), right - column + 1, below - row + 1);
        }
      }
    }
    return draft.done();
  }

  /**
   * Whether a line runs between two neighbours. @param edge the line's number @param at their row
   * or column
   */
  private boolean isParted(boolean isAcross, int edge, int at) {
    double line = (isAcross ? ys : xs).get(edge);
    List<Double> along = isAcross ? xs : ys;
    double middle = (along.get(at) + along.get(at + 1)) / 2;
    return strokes.stream()
        .anyMatch(
            stroke ->
                stroke.isAcross() == isAcross
                    && Math.abs(stroke.at() - line) <= NEAR
                    && stroke.from() - NEAR <= middle
                    && middle <= stroke.to() + NEAR);
  }
}
