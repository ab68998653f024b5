package org.gongkai.prose;

import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Chinese has no spaces: a line end between two Chinese characters is dropped, as a browser would
 * show it as a space.
 */
final class LineJoin {

  private LineJoin() {}

  static void mend(SoftLineBreak lineBreak) {
    char before = lastOf(lineBreak.getPrevious());
    char after = firstOf(lineBreak.getNext());
    if (isChinese(before) && (isChinese(after) || isQuote(after))
        || isQuote(before) && isChinese(after)) {
      lineBreak.unlink();
    }
  }

  private static char lastOf(Node node) {
    Node last = node;
    while (last != null && last.getLastChild() != null) {
      last = last.getLastChild();
    }
    String words = last instanceof Text text ? Padded.strip(text.getLiteral()) : "";
    return words.isEmpty() ? '\n' : words.charAt(words.length() - 1);
  }

  private static char firstOf(Node node) {
    Node first = node;
    while (first != null && first.getFirstChild() != null) {
      first = first.getFirstChild();
    }
    String words = first instanceof Text text ? Padded.strip(text.getLiteral()) : "";
    return words.isEmpty() ? '\n' : words.charAt(0);
  }

  private static boolean isChinese(char c) {
    return Character.isIdeographic(c)
        || c >= '\u3000' && c <= '\u303F'
        || c >= '\uFF00' && c <= '\uFFEF';
  }

  /** Signs that Chinese shares with other scripts. */
  private static boolean isQuote(char c) {
    return "‘’“”—…·".indexOf(c) >= 0;
  }
}
