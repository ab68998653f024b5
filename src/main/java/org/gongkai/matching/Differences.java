package org.gongkai.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.form.Table;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;

/** How a table that was read differs from the printed form, without harm to its figures. */
final class Differences {

  private final Table table;
  private final List<Fragment> fragments;
  private final Telling telling;

  Differences(Table table, List<Fragment> fragments, Telling telling) {
    this.table = table;
    this.fragments = fragments;
    this.telling = telling;
  }

  void tell() {
    for (Fragment fragment : fragments) {
      if (fragment.arrangement() != Arrangement.of(table.layout())) {
        telling.tell(
            Remark.Kind.LAYOUT_DIFFERS,
            table.key(),
            Text.of(
                "表的行列排法与格式不同，按行名和列名读入",
                "rows and columns are arranged otherwise than in the form; read by their headings"),
            fragment.page().spot(0, 0));
      }
      Set<Mark> marks = new LinkedHashSet<>();
      fragment.claims().forEach(claim -> marks.addAll(claim.headings()));
      marks.stream().filter(Mark::isTraditional).limit(1).forEach(mark -> script(mark, fragment));
      marks.forEach(mark -> label(mark, fragment));
    }
  }

  private void script(Mark mark, Fragment fragment) {
    telling.tell(
        Remark.Kind.TRADITIONAL_SCRIPT,
        table.key(),
        Text.of(
            "表头为繁体字，如“" + Excerpt.of(mark.words()) + "”",
            "labels are in traditional characters, such as '" + Excerpt.of(mark.words()) + "'"),
        fragment.page().spot(mark.area().top(), mark.area().left()));
  }

  private void label(Mark mark, Fragment fragment) {
    if (mark.found().likeness() == Headings.Likeness.SAME) {
      return;
    }
    Node node = mark.nodes().stream().filter(one -> one.table() == table).findFirst().orElseThrow();
    String words = Excerpt.of(mark.words());
    Text label = node.heading().label();
    telling.tell(
        Remark.Kind.LABEL_DIFFERS,
        node.axis() == Node.Axis.LINE ? node.address() : table.key(),
        Text.of(
            "“" + words + "”按“" + label.zh() + "”读入",
            "'" + words + "' is read as '" + label.en() + "'"),
        fragment.page().spot(mark.area().top(), mark.area().left()));
  }
}
