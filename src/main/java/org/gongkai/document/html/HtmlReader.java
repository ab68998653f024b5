package org.gongkai.document.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.PrintedTable;
import org.gongkai.document.Remark;
import org.gongkai.language.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a page: what a reader of it sees, without what is hidden or struck out. */
public final class HtmlReader {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "nav",
          "aside",
          "blockquote",
          "pre",
          "center",
          "form",
          "fieldset",
          "figure",
          "figcaption",
          "tr",
          "td",
          "th",
          "caption",
          "body",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "hr",
          "address");
  private static final int MOST_SPAN = 1000;

  private final Predicate<String> isHeading;
  private final Visible visible;
  private final org.jsoup.nodes.Document page;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private StringBuilder words = new StringBuilder();
  private Element content;
  private boolean isHidden;

  private HtmlReader(String html, Predicate<String> isHeading) {
    this.page = Jsoup.parse(html);
    this.isHeading = isHeading;
    this.visible = new Visible(page);
  }

  /**
   * @param isHeading tells the headings of a report's sections: its text is what holds all of them
   */
  public static Document read(String html, Predicate<String> isHeading) {
    return new HtmlReader(html, isHeading).document();
  }

  private Document document() {
    content = content();
    children(page.body());
    flush(page.body(), "");
    if (isHidden) {
      remarks.add(
          new Remark(
              Remark.Kind.HIDDEN_CONTENT,
              Remark.FILE,
              Text.of("表格里有隐藏或划去的内容，没有读", "what is hidden or struck out in tables was not read")));
    }
    return new Document(titles(), dates(), blocks, remarks, false);
  }

  /** The innermost element that holds all headings of sections. */
  private Element content() {
    List<Element> headings = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      boolean isLeaf =
          element.children().stream().noneMatch(child -> BLOCKS.contains(child.normalName()));
      if (isLeaf && BLOCKS.contains(element.normalName()) && isHeading.test(element.text())) {
        headings.add(element);
      }
    }
    if (headings.size() < 2) {
      return page.body();
    }
    Element common = headings.get(0).parent();
    while (common != null && !holds(common, headings)) {
      common = common.parent();
    }
    return common == null ? page.body() : common;
  }

  private static boolean holds(Element element, List<Element> all) {
    return all.stream().allMatch(one -> one.parents().contains(element));
  }

  private List<String> titles() {
    Set<String> titles = new LinkedHashSet<>();
    page.select("meta[name=ArticleTitle]")
        .forEach(meta -> titles.add(meta.attr("content").strip()));
    page.select("h1").forEach(title -> titles.add(title.text().strip()));
    titles.add(page.title().strip());
    titles.remove("");
    return new ArrayList<>(titles);
  }

  private List<String> dates() {
    Set<String> dates = new LinkedHashSet<>();
    page.select("meta[name=PubDate]")
        .forEach(meta -> dates.add("PubDate: " + meta.attr("content").strip()));
    for (Element element : page.getElementsMatchingOwnText("(发布|成文|生成)(日期|时间)")) {
      String text = element.text().strip();
      dates.add(text.length() > 60 ? text.substring(0, 60) : text);
    }
    return new ArrayList<>(dates);
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText().replaceAll("[\\r\\n\\t]+", " "));
      } else if (node instanceof Element child && visible.is(child)) {
        element(child);
      }
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      flush(element, mark(element.parent()));
    } else if (name.equals("img")) {
      flush(element, "");
      String hint = element.attr("alt").isBlank() ? element.attr("src") : element.attr("alt");
      blocks.add(new Block.Picture(hint));
    } else if (name.equals("table") && isData(element)) {
      flush(element, "");
      blocks.add(new Block.Table(table(element), ""));
    } else if (BLOCKS.contains(name)) {
      flush(element.parent(), mark(element.parent()));
      children(element);
      flush(element, mark(element));
    } else {
      children(element);
    }
  }

  private static String mark(Element element) {
    if (element == null || !element.normalName().equals("li")) {
      return "";
    }
    boolean isOrdered = element.parent() != null && element.parent().normalName().equals("ol");
    return isOrdered ? element.elementSiblingIndex() + 1 + "." : "-";
  }

  /** Paragraphs outside the report's own text are menus and the like: only tables count there. */
  private void flush(Element at, String mark) {
    String text = words.toString().replace('\u00A0', ' ').strip();
    words = new StringBuilder();
    boolean isInside = at == content || at != null && at.parents().contains(content);
    if (!text.isEmpty() && isInside) {
      boolean isTitle = at.normalName().matches("h[1-6]");
      blocks.add(new Block.Paragraph(text, isTitle, mark));
    }
  }

  /** A table that holds others, or a single field, only lays out the page. */
  private static boolean isData(Element table) {
    return table.select("table").size() == 1 && table.select("td, th").size() > 1;
  }

  private PrintedTable table(Element table) {
    PrintedTable.Draft draft = new PrintedTable.Draft();
    for (Element row : table.select("tr")) {
      if (!visible.isSeen(row)) {
        isHidden |= !row.text().isBlank();
        continue;
      }
      draft.row();
      for (Element field : row.children()) {
        if (visible.is(field)) {
          draft.field(text(field), span(field, "colspan"), span(field, "rowspan"));
        } else {
          isHidden |= !field.text().isBlank();
        }
      }
    }
    return draft.done();
  }

  private static int span(Element field, String name) {
    String digits = field.attr(name).strip();
    return digits.matches("\\d{1,4}")
        ? Math.min(MOST_SPAN, Math.max(1, Integer.parseInt(digits)))
        : 1;
  }

  /** Lines of a field stay lines: two figures in one are not one figure. */
  private String text(Element field) {
    StringBuilder text = new StringBuilder();
    append(field, text);
    return text.toString().replace('\u00A0', ' ').replaceAll("[ ]*\\n[ \\n]*", "\n").strip();
  }

  private void append(Element element, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("[\\r\\n\\t]+", " "));
      } else if (node instanceof Element child) {
        if (!visible.is(child)) {
          isHidden |= !child.text().isBlank();
        } else if (child.normalName().equals("br")) {
          text.append('\n');
        } else {
          boolean isBlock = BLOCKS.contains(child.normalName().toLowerCase(Locale.ROOT));
          text.append(isBlock ? "\n" : "");
          append(child, text);
          text.append(isBlock ? "\n" : "");
        }
      }
    }
  }
}
