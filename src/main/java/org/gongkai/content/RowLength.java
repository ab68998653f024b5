package org.gongkai.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.form.Cell;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.yaml.Node;

/** A row with more or fewer figures than the form has columns, and which slip made it so. */
final class RowLength {

  /** Two figures with a full-width comma between them are one to YAML. */
  private static final Pattern WIDE_COMMA = Pattern.compile("[，、；]\\s*");

  private RowLength() {}

  static Finding wrong(Node node, String key, List<Cell> cells) {
    List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Node.Scalar item) {
        if (WIDE_COMMA.matcher(item.text()).find()) {
          return at(item.at(), key, cells, items, wideComma(item.text()));
        }
        if (i > 0 && items.get(i - 1) instanceof Node.Scalar head && isThousands(head, item)) {
          return at(head.at(), key, cells, items, thousands(head.text(), item.text()));
        }
      }
    }
    return at(node.at(), key, cells, items, inOrder(cells));
  }

  private static Finding at(
      Location at, String key, List<Cell> cells, List<Node> items, Text remedy) {
    return Fault.WRONG_LENGTH.at(
        at,
        Text.of(
            "“" + key + "”应有 " + cells.size() + " 个数，现有 " + items.size() + " 个",
            "'"
                + key
                + "' takes "
                + Plural.english(cells.size(), "number", "numbers")
                + ", found "
                + items.size()),
        remedy);
  }

  private static Text wideComma(String words) {
    String plain = WIDE_COMMA.matcher(words).replaceAll(", ");
    return Text.of(
        "“" + Excerpt.of(words) + "”里的逗号要用半角：" + Excerpt.of(plain),
        "put plain commas into '" + Excerpt.of(words) + "': " + Excerpt.of(plain));
  }

  /** A number written 1,234 is two to YAML: nothing stands between its comma and three digits. */
  private static boolean isThousands(Node.Scalar head, Node.Scalar tail) {
    return head.text().matches("-?[1-9][0-9]{0,2}")
        && tail.text().matches("[0-9]{3}")
        && head.at().line() == tail.at().line()
        && tail.at().column() == head.at().column() + head.text().length() + 1;
  }

  private static Text thousands(String head, String tail) {
    String found = head + "," + tail;
    String meant = head + tail;
    return Text.of(
        "“" + found + "”读成了两个数：千分位的逗号要去掉，写 " + meant + "；若确是两个数，逗号后加空格",
        "'"
            + found
            + "' is read as two numbers: leave out the comma for thousands and write "
            + meant
            + "; if it is two numbers, put a space behind the comma");
  }

  private static Text inOrder(List<Cell> cells) {
    String columns =
        cells.stream().map(cell -> cell.column().label().zh()).collect(Collectors.joining("、"));
    String names =
        cells.stream().map(cell -> cell.column().key()).collect(Collectors.joining(", "));
    return Text.of(
        "按表格的列依次填写：" + columns, "give them in the order of the printed columns: " + names);
  }
}
