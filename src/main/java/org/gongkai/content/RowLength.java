package org.gongkai.content;

import java.util.List;
import java.util.Optional;
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

  private RowLength() {}

  static Finding wrong(Node node, String key, List<Cell> cells) {
    List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    Optional<Node.Scalar> wide = wideComma(items);
    if (wide.isPresent()) {
      return at(wide.get().at(), key, cells, items, wideComma(wide.get().text()));
    }
    Optional<Node.Scalar> cut = thousands(items);
    return cut.isPresent()
        ? at(cut.get().at(), key, cells, items, thousands(items, cut.get()))
        : at(node.at(), key, cells, items, inOrder(cells));
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

  /** Two figures with a full-width comma between them are one to YAML. */
  private static Optional<Node.Scalar> wideComma(List<Node> items) {
    return scalars(items).stream().filter(one -> one.text().matches(".*[，、；].*")).findFirst();
  }

  private static Text wideComma(String words) {
    String plain = words.replaceAll("[，、；]\\s*", ", ");
    return Text.of(
        "“" + Excerpt.of(words) + "”里的逗号要用半角：" + Excerpt.of(plain),
        "put plain commas into '" + Excerpt.of(words) + "': " + Excerpt.of(plain));
  }

  /** A number written 1,234 is two to YAML: nothing stands between its comma and three digits. */
  private static Optional<Node.Scalar> thousands(List<Node> items) {
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i - 1) instanceof Node.Scalar head
          && items.get(i) instanceof Node.Scalar tail
          && head.text().matches("-?[1-9][0-9]{0,2}")
          && tail.text().matches("[0-9]{3}")
          && head.at().line() == tail.at().line()
          && tail.at().column() == head.at().column() + head.text().length() + 1) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  private static Text thousands(List<Node> items, Node.Scalar head) {
    String tail = ((Node.Scalar) items.get(items.indexOf(head) + 1)).text();
    String found = head.text() + "," + tail;
    String meant = head.text() + tail;
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

  private static List<Node.Scalar> scalars(List<Node> items) {
    return items.stream()
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast)
        .toList();
  }
}
