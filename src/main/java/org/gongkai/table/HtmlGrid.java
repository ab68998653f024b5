package org.gongkai.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Cell;
import org.gongkai.form.Grid;
import org.gongkai.form.Layout;
import org.gongkai.form.Measures;
import org.gongkai.form.Slot;
import org.gongkai.language.Html;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/**
 * A printed table in HTML, without its figures: merged headings with their scopes, columns of row
 * headings that stay in sight while the figures scroll, and an address on every cell.
 */
final class HtmlGrid {

  private static final Text WIDE = Text.of("表格较宽，可以左右滑动。", "A wide table: it scrolls sideways.");

  /** More figures side by side than these do not fit on a phone. */
  private static final int NARROW = 4;

  private static final Map<Slot.Over, String> SCOPES =
      Map.of(Slot.Over.BLOCK, "col", Slot.Over.COLUMN, "col", Slot.Over.ROW, "row");

  private final Grid grid;
  private final Measures measures;
  private final Language language;
  private final List<String> pieces = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private StringBuilder current = new StringBuilder();

  HtmlGrid(Grid grid, Measures measures, Language language) {
    this.grid = grid;
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
    String title = escape(grid.table().title());
    if (grid.figuresAbreast() > NARROW) {
      put("<p class=\"wide-hint\">", escape(WIDE), "</p>");
    }
    put("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"", title, "\">");
    put("<table class=\"statutory ", grid.table().key(), "\"><caption>", title, "</caption>");
    if (isLayout(Layout.GRID) && grid.hasHead()) {
      stubColumns();
    }
    grid.parts().forEach(this::part);
    put("</table></div>");
  }

  private boolean isLayout(Layout layout) {
    return grid.table().layout() == layout;
  }

  /** The columns of row headings by themselves: only where their widths are set can they stay. */
  private void stubColumns() {
    int narrow = grid.stubs() - 1;
    put("<colgroup>", "<col class=\"narrow\">".repeat(narrow), "<col class=\"stub\">");
    put("<col span=\"", String.valueOf(grid.width() - grid.stubs()), "\"></colgroup>");
  }

  private void part(Grid.Part part) {
    String tag = part.isHead() ? "thead>" : "tbody>";
    put("<", tag);
    for (List<Slot> row : part.rows()) {
      put("<tr>");
      row.forEach(this::slot);
      put("</tr>");
    }
    put("</", tag);
  }

  private void slot(Slot slot) {
    if (slot instanceof Slot.Value value) {
      value(value);
    } else if (slot instanceof Slot.Heading heading) {
      heading(heading);
    } else if (slot instanceof Slot.Unit unit) {
      put("<td class=\"unit\">", escape(measures.unit(unit.unit())), "</td>");
    } else if (slot instanceof Slot.Corner corner) {
      corner(corner);
    }
  }

  /** Over one column of row headings it is the heading of that column. */
  private void corner(Slot.Corner corner) {
    String label = escape(corner.label());
    Slot.Span span = corner.span();
    if (span.isOne()) {
      put("<th scope=\"col\">", label, "</th>");
    } else {
      put("<td class=\"corner\" colspan=\"", String.valueOf(span.columns()));
      put("\" rowspan=\"", String.valueOf(span.rows()), "\">", label, "</td>");
    }
  }

  /** One heading beside many rows stands upright in a narrow column. */
  private void heading(Slot.Heading heading) {
    put("<th scope=\"", SCOPES.get(heading.over()), heading.isGroup() ? "group\"" : "\"");
    String place = place(heading);
    if (!place.isEmpty()) {
      put(" class=\"", place, "\"");
    }
    spans(heading.span());
    String label = escape(heading.label());
    boolean isUpright =
        heading.isGroup() && heading.over() == Slot.Over.ROW && !isLayout(Layout.LIST);
    put(">", isUpright ? "<span>" + label + "</span>" : label, "</th>");
  }

  private String place(Slot.Heading heading) {
    return switch (heading.over()) {
      case BLOCK -> "block";
      case COLUMN -> "";
      case ROW ->
          isLayout(Layout.LIST)
              ? "level-" + (heading.depth() + 1)
              : heading.depth() > 0 ? "at-" + heading.depth() : "";
    };
  }

  /** HTML closes a cell where the next begins: a kilobyte a page. */
  private void value(Slot.Value value) {
    put("<td id=\"", value.cell().address(), "\"");
    spans(value.span());
    pieces.add(current.toString());
    cells.add(value.cell());
    current = new StringBuilder();
  }

  private void spans(Slot.Span span) {
    if (span.columns() > 1) {
      put(" colspan=\"", String.valueOf(span.columns()), "\"");
    }
    if (span.rows() > 1) {
      put(" rowspan=\"", String.valueOf(span.rows()), "\"");
    }
  }

  private void put(String... parts) {
    for (String part : parts) {
      current.append(part);
    }
  }

  private String escape(Text text) {
    return Html.escape(text.in(language));
  }
}
