package org.gongkai.prose;

import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** What a row of a table has beyond the width of its head: Markdown does not print it. */
final class ExcessCells {

  private ExcessCells() {}

  /** The words of the first cell that is not printed; nothing where all are. */
  static Optional<String> of(TableRow row, Places places) {
    String words = places.words(row);
    int cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells++;
    }
    int from = words.indexOf('|') == indented(words) ? indented(words) + 1 : 0;
    for (int i = from; i < words.length() && cells > 0; i++) {
      if (words.charAt(i) == '\\') {
        i++;
      } else if (words.charAt(i) == '|') {
        cells--;
        from = i + 1;
      }
    }
    String rest = cells > 0 ? "" : words.substring(from).strip();
    String excess = rest.replaceAll("(?<!\\\\)\\|", " ").strip();
    return excess.isEmpty() ? Optional.empty() : Optional.of(excess);
  }

  private static int indented(String words) {
    int from = 0;
    while (from < words.length() && words.charAt(from) == ' ') {
      from++;
    }
    return from;
  }
}
