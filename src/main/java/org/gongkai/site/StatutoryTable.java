package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.form.Block;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Measures;
import org.gongkai.form.Table;
import org.gongkai.language.Html;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;

/**
 * A statutory table as HTML, exactly as the form prints it: merged headings, scopes, and an address
 * on every cell. The frame is made once a form and language; a report only fills in its figures.
 */
public final class StatutoryTable {

  /**
   * A table is some 20,000 characters: one builder a thread instead of one a table saves a third of
   * all memory churned.
   */
  private static final ThreadLocal<StringBuilder> BUILDERS =
      ThreadLocal.withInitial(() -> new StringBuilder(32_768));

  private static final Map<String, StatutoryTable> MADE = new ConcurrentHashMap<>();

  private final List<String> frame = new ArrayList<>();
  private final List<Cell> slots = new ArrayList<>();
  private final Language language;
  private final Form form;
  private final Measures measures;
  private StringBuilder current = new StringBuilder();

  private StatutoryTable(Form form, Table table, Measures measures, Language language) {
    this.form = form;
    this.measures = measures;
    this.language = language;
    print(table);
    frame.add(current.toString());
  }

  public static StatutoryTable of(Form form, Table table, Measures measures, Language language) {
    return MADE.computeIfAbsent(
        form.id() + " " + table.key() + " " + language,
        key -> new StatutoryTable(form, table, measures, language));
  }

  /** The table with a report's figures in it. */
  public String html(Figures figures) {
    StringBuilder html = BUILDERS.get();
    html.setLength(0);
    for (int i = 0; i < slots.size(); i++) {
      html.append(frame.get(i));
      figure(slots.get(i), figures.at(slots.get(i)), html);
    }
    return html.append(frame.get(slots.size())).toString();
  }

  private void figure(Cell cell, Figure figure, StringBuilder html) {
    if (figure instanceof Figure.Count count) {
      html.append('>').append(Numerals.of(count.value()));
    } else if (figure instanceof Figure.Amount amount) {
      html.append('>')
          .append(Numerals.of(amount.value()))
          .append(cell.unit().isEmpty() ? unit(amount.unit()) : "");
    } else {
      html.append(" class=\"unknown\">").append(figure.words().in(language));
    }
  }

  /** The unit beside an amount whose heading does not say it. */
  private String unit(String unit) {
    Text missing = Text.of("（原文未注明单位）", "(no unit in the original)");
    Text words = unit.isEmpty() ? missing : measures.unit(unit);
    return " <small>" + words.in(language) + "</small>";
  }

  private void print(Table table) {
    String title = escape(table.title());
    current
        .append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .append(title)
        .append("\"><table class=\"statutory ")
        .append(table.key())
        .append("\"><caption>")
        .append(title)
        .append("</caption>");
    switch (table.layout()) {
      case ACROSS -> across(table, table.blocks().get(0));
      case LIST -> list(table, table.blocks().get(0));
      case GRID -> grid(table);
    }
    current.append("</table></div>");
  }

  private void grid(Table table) {
    if (table.blocks().size() == 1) {
      Block block = table.blocks().get(0);
      int stubs = depth(block.lines());
      current.append("<thead>");
      columns(block.columns(), escape(table.corner()), stubs);
      current.append("</thead><tbody>");
      lines(table, block, stubs, 0);
      current.append("</tbody>");
      return;
    }
    int widest = table.blocks().stream().mapToInt(Block::width).max().orElse(1);
    for (Block block : table.blocks()) {
      int extra = widest - block.width();
      current
          .append("<tbody><tr><th scope=\"colgroup\" class=\"block\" colspan=\"")
          .append(widest + 1)
          .append("\">")
          .append(escape(block.title()))
          .append("</th></tr><tr>");
      heading(table.corner(), "col", 1, 1);
      List<Heading> columns = block.figureColumns().toList();
      for (int i = 0; i < columns.size(); i++) {
        heading(columns.get(i).label(), "col", i == columns.size() - 1 ? 1 + extra : 1, 1);
      }
      current.append("</tr>");
      lines(table, block, 1, extra);
      current.append("</tbody>");
    }
  }

  /**
   * The rows of headings above the figures; {@code corner} stands where they meet the row headings.
   */
  private void columns(List<Heading> columns, String corner, int stubs) {
    int depth = depth(columns);
    List<Heading> level = columns;
    for (int row = 0; row < depth; row++) {
      current.append("<tr>");
      if (row == 0 && stubs > 0) {
        current
            .append("<td class=\"corner\" colspan=\"")
            .append(stubs)
            .append("\" rowspan=\"")
            .append(depth)
            .append("\">")
            .append(corner)
            .append("</td>");
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

  private void lines(Table table, Block block, int stubs, int extra) {
    for (Heading line : block.lines()) {
      line(table, line, stubs, extra, true);
    }
  }

  private void line(Table table, Heading line, int stubs, int extra, boolean opens) {
    if (opens) {
      current.append("<tr>");
    }
    if (line.below().isEmpty()) {
      heading(line.label(), "row", stubs, 1);
      cells(table, line, extra);
      current.append("</tr>");
      return;
    }
    heading(line.label(), "rowgroup", 1, line.span());
    for (int i = 0; i < line.below().size(); i++) {
      line(table, line.below().get(i), stubs - 1, extra, i > 0);
    }
  }

  private void across(Table table, Block block) {
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
    block.figureLines().forEach(line -> cells(table, line, 0));
    current.append("</tr></tbody>");
  }

  private void list(Table table, Block block) {
    current.append("<thead><tr>");
    heading(table.corner(), "col", 1, 1);
    heading(table.unitHeading(), "col", 1, 1);
    block.figureColumns().forEach(column -> heading(column.label(), "col", 1, 1));
    current.append("</tr></thead><tbody>");
    block.lines().forEach(line -> listLine(table, line, 1, block.width()));
    current.append("</tbody>");
  }

  private void listLine(Table table, Heading line, int level, int width) {
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
      cells(table, line, 0);
    }
    current.append("</tr>");
    line.below().forEach(below -> listLine(table, below, level + 1, width));
  }

  private void cells(Table table, Heading line, int extra) {
    List<Cell> cells = form.cells().of(table, line);
    for (int i = 0; i < cells.size(); i++) {
      current.append("<td id=\"").append(cells.get(i).address()).append('"');
      if (extra > 0 && i == cells.size() - 1) {
        current.append(" colspan=\"").append(1 + extra).append('"');
      }
      frame.add(current.toString());
      slots.add(cells.get(i));
      current = new StringBuilder("</td>");
    }
  }

  private void heading(Text label, String scope, int colspan, int rowspan) {
    current.append("<th scope=\"").append(scope).append('"');
    if (colspan > 1) {
      current.append(" colspan=\"").append(colspan).append('"');
    }
    if (rowspan > 1) {
      current.append(" rowspan=\"").append(rowspan).append('"');
    }
    current.append('>').append(escape(label)).append("</th>");
  }

  private static int depth(List<Heading> headings) {
    return headings.stream().mapToInt(Heading::depth).max().orElse(0);
  }

  private String escape(Text text) {
    return Html.escape(text.in(language));
  }
}
