package org.gongkai.importing;

import java.util.List;
import org.gongkai.document.Remark;
import org.gongkai.form.Cell;
import org.gongkai.form.Table;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.markup.Markup;
import org.gongkai.report.Figure;

/**
 * A page to compare an import with its source: what is open first, then every figure beside its
 * words.
 */
final class ReviewSheet {

  private static final String STYLE =
      "body{font:16px/1.6 sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
          + "table{border-collapse:collapse;margin:1em 0}pre{white-space:pre-wrap}"
          + "th,td{border:1px solid #767676;padding:.2em .6em;text-align:left}.open{background:#fff0c2}";

  private final Imported imported;
  private final Markup html;

  ReviewSheet(Imported imported, Language language) {
    this.imported = imported;
    this.html = new Markup(language);
  }

  String html(String source) {
    String title = word(Text.of("导入核对：", "Import to be looked through: ")) + source;
    html.raw("<!doctype html>").line().open("html", "lang", html.language().tag()).open("head");
    html.open("meta", "charset", "utf-8");
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'");
    html.element("title", title).open("style").raw(STYLE).close("style").close("head").open("body");
    html.element("h1", title).line();
    remarks(Text.of("要由人决定的", "For a person to decide"), imported.doubts());
    proof();
    remarks(Text.of("读取时处理了的", "Put right in reading"), imported.notes());
    imported.form().tables().forEach(this::table);
    heading(Text.of("文字", "Text"));
    html.element("pre", imported.text()).close("body").close("html").line();
    return html.toString();
  }

  private void heading(Text title) {
    html.element("h2", word(title)).line();
  }

  private void remarks(Text title, List<Remark> remarks) {
    heading(title);
    html.open("ul");
    for (Remark remark : remarks) {
      html.element("li", remark.about() + " · " + word(remark.words())).line();
    }
    html.close("ul");
  }

  private void proof() {
    heading(Text.of("勾稽关系", "Sums of the form"));
    html.open("ul");
    for (Proof.Line line : Proof.of(imported)) {
      String broken = String.join("; ", line.broken().stream().map(this::word).toList());
      html.element(
              "li",
              line.rule()
                  + ": "
                  + line.holds()
                  + "/"
                  + line.judged()
                  + (broken.isEmpty() ? "" : " · " + broken))
          .line();
    }
    html.close("ul");
  }

  private void table(Table table) {
    heading(table.title());
    html.open("table").open("tr");
    html.element("th", word(Text.of("栏目", "Figure")), "scope", "col");
    html.element("th", word(Text.of("原文", "Source")), "scope", "col");
    html.element("th", word(Text.of("读作", "Read as")), "scope", "col").close("tr").line();
    for (Cell cell : imported.form().cells().all()) {
      if (cell.table() == table) {
        Figure figure = imported.matched().figures().get(cell);
        html.open("tr", "class", figure == null ? "open" : "read");
        html.element("td", word(cell.label()));
        html.element("td", imported.matched().words().getOrDefault(cell, ""));
        html.element("td", read(figure)).close("tr").line();
      }
    }
    html.close("table");
  }

  private String read(Figure figure) {
    return figure == null
        ? word(Text.of("未定", "open"))
        : figure.number().map(number -> number.toPlainString()).orElse(word(figure.words()));
  }

  private String word(Text text) {
    return text.in(html.language());
  }
}
