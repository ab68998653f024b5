package org.gongkai.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives the headings of one page their ids: {@code 一、总体情况} becomes {@code s-一总体情况}, a second one
 * {@code s-一总体情况-2}. The {@code s-} keeps them apart from every id a theme or a script uses.
 */
final class HeadingIds implements AttributeProvider {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Heading) {
      attributes.put("id", unique("s-" + slug(PlainText.of(node))));
    }
  }

  private String unique(String id) {
    String candidate = id;
    while (!taken.add(candidate)) {
      candidate = id + "-" + (repeats.merge(id, 1, Integer::sum) + 1);
    }
    return candidate;
  }

  private static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    words.toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(slug, c));
    return slug.toString();
  }

  private static void append(StringBuilder slug, int c) {
    if (Character.isLetterOrDigit(c)) {
      slug.appendCodePoint(c);
    } else if (c == ' ' || c == '-') {
      slug.append('-');
    }
  }
}
