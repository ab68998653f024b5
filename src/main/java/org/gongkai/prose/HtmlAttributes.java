package org.gongkai.prose;

import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What links and table cells say of themselves in the HTML. */
final class HtmlAttributes implements AttributeProvider {

  /**
   * {@code #requests.received} or {@code #requests.received.total}: a cell of a statutory table.
   */
  private static final Pattern FIGURE = Pattern.compile("#\\w[\\w-]*(\\.\\w[\\w-]*){1,2}");

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Link link) {
      describe(link.getDestination(), attributes);
    } else if (node instanceof TableCell && attributes.containsKey("align")) {
      attributes.put("class", "align-" + attributes.remove("align"));
    }
  }

  /** Whether the link leads to a figure of the report. */
  static boolean isFigure(String destination) {
    return FIGURE.matcher(destination).matches();
  }

  private static void describe(String destination, Map<String, String> attributes) {
    if (Target.of(destination) == Target.WEB) {
      attributes.put("class", "external");
      attributes.put("rel", "noopener noreferrer");
    } else if (isFigure(destination)) {
      attributes.put("class", "figure-link");
    }
  }
}
