package org.gongkai.start;

import org.gongkai.content.text.Unfilled;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/**
 * A new {@code <year>.md}: the form's headings, each with a line on what belongs there. The check
 * refuses the lines until they are gone.
 */
record TextDraft(Form form, Language language) {

  String text() {
    StringBuilder text = new StringBuilder();
    if (form.freeOutline()) {
      return text.append(Unfilled.HINT).append(FREE.in(language)).append('\n').toString();
    }
    for (Section section : form.outline()) {
      text.append(text.isEmpty() ? "" : "\n")
          .append("## ")
          .append(section.title().in(language))
          .append("\n\n")
          .append(Unfilled.HINT)
          .append(hint(section))
          .append('\n');
    }
    return text.toString();
  }

  private String hint(Section section) {
    boolean hasTable = form.tables().stream().map(Table::section).anyMatch(section.key()::equals);
    if (hasTable) {
      return TABLE.in(language);
    }
    return (section.key().equals(form.outline().get(0).key()) ? FIRST : OTHER).in(language);
  }

  private static final Text FREE =
      Text.of(
          "把报告全文贴在这里，各部分的标题前加“## ”。",
          "put the whole text of the report here, '## ' before the titles of its parts.");
  private static final Text TABLE =
      Text.of(
          "表格不用写，由同名 yaml 文件生成；表前后有文字的写在这里，没有的删去这一行。",
          "the table comes from the yaml file; words beside it go here, or remove this line.");
  private static final Text FIRST =
      Text.of(
          "把原文这一部分的文字贴在这里；引用表中的数写成 [88](#requests.received.total)，两处不一致会提示。",
          "put the text of this section here; a figure of the tables as [88](#requests.received.total), and the two are compared.");
  private static final Text OTHER =
      Text.of("把原文这一部分的文字贴在这里；原文写“无”的写“无”。", "put the text of this section here, as printed.");
}
