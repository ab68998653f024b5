package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Block;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Layout;
import org.gongkai.form.Measures;
import org.gongkai.form.Table;
import org.gongkai.language.Html;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/**
 * What a statutory table prints around its figures: merged headings with their scopes, columns of
 * row headings that stay in sight while the figures scroll, and an address on every cell.
 */
final class TableFrame {

  private static final Text WIDE = Text.of("表格较宽，可以左右滑动。", "A wide table: it scrolls sideways.");

  /** More figures side by side than these do not fit on a phone. */
  private static final int NARROW = 4;

  private final Form form;
  private final Table table;
  private final Measures measures;
  private final Language language;
  private final List<String> pieces = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private StringBuilder current = new StringBuilder();

  /** In how many columns the row headings of the block stand. */
  private int stubs = 1;

  /** How many columns the block's last one spans beside its own. */
  private int extra;

  TableFrame(Form form, Table table, Measures measures, Language language) {
    this.form = form;
    this.table = table;
    this.measures = measures;
    this.language = language;
    print();
    pieces.add(current.toString());
  }

  /** The mark-up before each figure, and after the last. */
  List<String> pieces() {
    return pieces;
  }

  /** The figures that stand between the pieces. */
  List<Cell> cells() {
    return cells;
  }

  private void print() {
    String title = escape(table.title());
    if (figuresAbreast() > NARROW) {
      current.append("<p class=\"wide-hint\">").append(escape(WIDE)).append("</p>");
    }
    current
        .append("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
        .append(title)
        .append("\"><table class=\"statutory ")
        .append(table.key())
        .append("\"><caption>")
        .append(title)
        .append("</caption>");
    Block first = table.blocks().get(0);
    switch (table.layout()) {
      case ACROSS -> across(first);
      case LIST -> list(first);
      case GRID -> grid(first);
    }
    current.append("</table></div>");
  }

  private int figuresAbreast() {
    int lines =
        table.layout() == Layout.ACROSS ? (int) table.blocks().get(0).figureLines().count() : 1;
    return lines * widest();
  }

  private int widest() {
    return table.blocks().stream().mapToInt(Block::width).max().orElse(1);
  }

  private void grid(Block first) {
    if (table.blocks().size() > 1) {
      table.blocks().forEach(this::block);
      return;
    }
    stubs = depth(first.lines());
    stubColumns(first.width());
    current.append("<thead>");
    columns(first.columns());
    current.append("</thead><tbody>");
    first.lines().forEach(line -> line(line, 0, true));
    current.append("</tbody>");
  }

  /** A block with headings of its own, as wide as the widest block of the table. */
  private void block(Block block) {
    extra = widest() - block.width();
    current
        .append("<tbody><tr><th scope=\"colgroup\" class=\"block\" colspan=\"")
        .append(widest() + 1)
        .append("\">")
        .append(escape(block.title()))
        .append("</th></tr><tr>");
    heading(table.corner(), "col", 1, 1);
    List<Heading> columns = block.figureColumns().toList();
    for (int i = 0; i < columns.size(); i++) {
      heading(columns.get(i).label(), "col", i == columns.size() - 1 ? 1 + extra : 1, 1);
    }
    current.append("</tr>");
    block.lines().forEach(line -> line(line, 0, true));
    current.append("</tbody>");
  }

  /** The columns of row headings by themselves: only where their widths are set can they stay. */
  private void stubColumns(int figures) {
    current.append("<colgroup>");
    for (int place = 0; place < stubs; place++) {
      current.append(place < stubs - 1 ? "<col class=\"narrow\">" : "<col class=\"stub\">");
    }
    current.append("<col span=\"").append(figures).append("\"></colgroup>");
  }

  /** The rows of headings above the figures; the corner stands where they meet the row headings. */
  private void columns(List<Heading> columns) {
    int depth = depth(columns);
    List<Heading> level = columns;
    for (int row = 0; row < depth; row++) {
      current.append("<tr>");
      if (row == 0 && stubs > 0) {
        corner(depth);
      }
      List<Heading> next = new ArrayList<>();
      for (Heading heading : level) {
        boolean isLeaf = heading.below().isEmpty();
        heading(
            heading.label(), isLeaf ? "col" : "colgroup", heading.span(), isLeaf ? depth - row : 1);
        next.addAll(heading.below());
      }
      current.append("</tr>");
      level = next;
    }
  }

  private void corner(int depth) {
    current
        .append("<td class=\"corner\" colspan=\"")
        .append(stubs)
        .append("\" rowspan=\"")
        .append(depth)
        .append("\">")
        .append(escape(table.corner()))
        .append("</td>");
  }

  /**
   * @param place the column of row headings it stands in, from 0 @param opens whether it begins a
   *     row
   */
  private void line(Heading line, int place, boolean opens) {
    if (opens) {
      current.append("<tr>");
    }
    boolean isLeaf = line.below().isEmpty();
    stub(line, place);
    if (isLeaf) {
      cells(line);
      current.append("</tr>");
    }
    for (int i = 0; i < line.below().size(); i++) {
      line(line.below().get(i), place + 1, i > 0);
    }
  }

  /** A row heading; one of many rows stands upright in a narrow column. */
  private void stub(Heading line, int place) {
    boolean isLeaf = line.below().isEmpty();
    current.append("<th scope=\"").append(isLeaf ? "row" : "rowgroup").append('"');
    if (place > 0) {
      current.append(" class=\"at-").append(place).append('"');
    }
    spans(isLeaf ? stubs - place : 1, isLeaf ? 1 : line.span());
    String label = escape(line.label());
    current.append('>').append(isLeaf ? label : "<span>" + label + "</span>").append("</th>");
  }

  private void across(Block block) {
    int lineDepth = depth(block.lines());
    List<Heading> level = block.lines();
    current.append("<thead>");
    for (int row = 0; row < lineDepth; row++) {
      current.append("<tr>");
      List<Heading> next = new ArrayList<>();
      for (Heading heading : level) {
        boolean isLeaf = heading.below().isEmpty();
        heading(
            heading.label(),
            "colgroup",
            heading.span() * block.width(),
            isLeaf ? lineDepth - row : 1);
        next.addAll(heading.below());
      }
      current.append("</tr>");
      level = next;
    }
    current.append("<tr>");
    block
        .figureLines()
        .forEach(
            line -> block.figureColumns().forEach(column -> heading(column.label(), "col", 1, 1)));
    current.append("</tr></thead><tbody><tr>");
    block.figureLines().forEach(this::cells);
    current.append("</tr></tbody>");
  }

  private void list(Block block) {
    current.append("<thead><tr>");
    heading(table.corner(), "col", 1, 1);
    heading(table.unitHeading(), "col", 1, 1);
    block.figureColumns().forEach(column -> heading(column.label(), "col", 1, 1));
    current.append("</tr></thead><tbody>");
    block.lines().forEach(line -> listLine(line, 1, block.width()));
    current.append("</tbody>");
  }

  private void listLine(Heading line, int level, int width) {
    current
        .append("<tr><th scope=\"")
        .append(line.hasFigures() ? "row" : "rowgroup")
        .append("\" class=\"level-")
        .append(level)
        .append('"');
    if (!line.hasFigures()) {
      current.append(" colspan=\"").append(width + 2).append('"');
    }
    current.append('>').append(escape(line.label())).append("</th>");
    if (line.hasFigures()) {
      current
          .append("<td class=\"unit\">")
          .append(escape(measures.unit(line.unit())))
          .append("</td>");
      cells(line);
    }
    current.append("</tr>");
    line.below().forEach(below -> listLine(below, level + 1, width));
  }

  private void cells(Heading line) {
    List<Cell> row = form.cells().of(table, line);
    for (int i = 0; i < row.size(); i++) {
      current.append("<td id=\"").append(row.get(i).address()).append('"');
      if (extra > 0 && i == row.size() - 1) {
        current.append(" colspan=\"").append(1 + extra).append('"');
      }
      pieces.add(current.toString());
      cells.add(row.get(i));
      current = new StringBuilder(); // HTML closes a cell where the next begins: a kilobyte a page
    }
  }

  private void heading(Text label, String scope, int colspan, int rowspan) {
    current.append("<th scope=\"").append(scope).append('"');
    spans(colspan, rowspan);
    current.append('>').append(escape(label)).append("</th>");
  }

  private void spans(int colspan, int rowspan) {
    if (colspan > 1) {
      current.append(" colspan=\"").append(colspan).append('"');
    }
    if (rowspan > 1) {
      current.append(" rowspan=\"").append(rowspan).append('"');
    }
  }

  private static int depth(List<Heading> headings) {
    return headings.stream().mapToInt(Heading::depth).max().orElse(0);
  }

  private String escape(Text text) {
    return Html.escape(text.in(language));
  }
}
