package org.gongkai.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * An address that became a link because it looks like one. The autolink extension takes Chinese
 * words and signs for a part of it: in {@code http://www.gov.cn/x。后文} the link has to end before
 * the full stop.
 */
final class BareLink {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[!-~&&[^<>\"]]+(?<![.,:;!?'\")\\]])"
              + "|(?<![\\w.%+-])[\\w.%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

  private BareLink() {}

  /** Whether nobody wrote marks around the link: it then lies exactly where its words lie. */
  static boolean is(Link link) {
    Node words = link.getFirstChild();
    return words instanceof Text
        && words.getNext() == null
        && words.getSourceSpans().equals(link.getSourceSpans());
  }

  /**
   * Replaces the link by links for the addresses in it that are ASCII and harmless, and text for
   * the rest.
   */
  static void mend(Link link) {
    String words = Padded.strip(((Text) link.getFirstChild()).getLiteral());
    Matcher addresses = ADDRESS.matcher(words);
    int from = 0;
    while (addresses.find()) {
      insertText(link, words.substring(from, addresses.start()));
      insertLink(link, addresses.group());
      from = addresses.end();
    }
    insertText(link, words.substring(from));
    link.unlink();
  }

  private static void insertLink(Link place, String address) {
    String destination =
        address.startsWith("www.")
            ? "http://" + address
            : address.contains("://") ? address : "mailto:" + address;
    if (Target.of(destination) == Target.UNSAFE) {
      insertText(place, address);
      return;
    }
    Link link = new Link(destination, null);
    link.appendChild(new Text(address));
    place.insertBefore(link);
  }

  private static void insertText(Link place, String words) {
    if (!words.isEmpty()) {
      place.insertBefore(new Text(words));
    }
  }
}
