package org.gongkai.document.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What of a page is shown: not what it hides or strikes out, in itself or by its own styles. */
final class Visible {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "del",
          "s",
          "strike",
          "title",
          "select",
          "option",
          "textarea",
          "input",
          "button");
  private static final Pattern HIDING =
      Pattern.compile(
          "display:none|visibility:(hidden|collapse)|text-decoration(-line)?:[^;]*line-through|mso-hide:all|font-size:0(px|pt)?(;|$)|opacity:0(;|$)");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)\\s*$");

  private final Set<String> classes = new HashSet<>();

  Visible(Document page) {
    for (Element style : page.select("style")) {
      Matcher rule = RULE.matcher(style.data());
      while (rule.find()) {
        if (hides(rule.group(2))) {
          for (String selector : rule.group(1).split(",")) {
            Matcher name = CLASS.matcher(selector.strip());
            if (name.find()) {
              classes.add(name.group(1));
            }
          }
        }
      }
    }
  }

  /** Whether an element is shown where its parent is. */
  boolean is(Element element) {
    return !UNSEEN.contains(element.normalName())
        && !element.hasAttr("hidden")
        && !hides(element.attr("style"))
        && element.classNames().stream().noneMatch(classes::contains);
  }

  /** Whether it and all it stands in are shown. */
  boolean isSeen(Element element) {
    return is(element) && element.parents().stream().allMatch(this::is);
  }

  private static boolean hides(String style) {
    return HIDING.matcher(style.toLowerCase(Locale.ROOT).replaceAll("\\s", "")).find();
  }
}
