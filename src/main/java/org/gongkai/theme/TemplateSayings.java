package org.gongkai.theme;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;

/** What the author of a theme is told about a template. */
final class TemplateSayings {

  private static final int LONGEST = 200;
  private static final Pattern QUOTED = Pattern.compile("[\"'\\[]([^\"'\\]]+)[\"'\\]]");
  private static final Text AS_SHIPPED =
      Text.of(
          "可与程序自带的同名模板对照；删去自己的这个文件就用自带的",
          "compare it with the template of that name the program ships; without a file of your own that one is used");

  private TemplateSayings() {}

  static TemplateFault noTemplate(String template, int line, LoaderException e) {
    String name = quoted(e.getPebbleMessage());
    return TemplateFault.at(
        TemplateFault.in(template, line),
        Text.of("没有模板“" + name + "”", "there is no template '" + name + "'"),
        Text.of(
            "请检查名字：不写文件夹和 .peb，只能是程序自带的模板之一",
            "check the name, without folder and .peb; it is one of those the program ships"));
  }

  /** What the engine says. @param template the page's own, where the engine names none */
  static TemplateFault of(PebbleException e, String template) {
    String file = Optional.ofNullable(e.getFileName()).orElse(template);
    int line = Optional.ofNullable(e.getLineNumber()).orElse(0);
    Location at = TemplateFault.in(file, line);
    if (e instanceof RootAttributeNotFoundException missing) {
      String name = missing.getAttributeName();
      return TemplateFault.at(
          at, Text.of("这里没有“" + name + "”", "there is no '" + name + "' here"), AS_SHIPPED);
    }
    if (e instanceof AttributeNotFoundException missing) {
      String name = missing.getAttributeName();
      return TemplateFault.at(
          at, Text.of("没有属性“" + name + "”", "there is no attribute '" + name + "'"), AS_SHIPPED);
    }
    if (e instanceof LoaderException loading) {
      return noTemplate(file, line, loading);
    }
    String said = brief(e.getPebbleMessage() + cause(e));
    return TemplateFault.at(
        at, Text.of("模板写得不对：" + said, "the template is not right: " + said), AS_SHIPPED);
  }

  /** What the engine met, innermost: {@code (No value present)}. */
  private static String cause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause == e ? "" : " (" + cause.getClass().getSimpleName() + words(cause) + ")";
  }

  private static String words(Throwable cause) {
    return cause.getMessage() == null ? "" : ": " + cause.getMessage();
  }

  /** A page so large that no reader would load it. */
  static TemplateFault tooLarge(String template, long bytes) {
    return TemplateFault.endless(
        TemplateFault.in(template, 0),
        Text.of(
            "用这个模板生成的一页超过 " + Numerals.of(bytes) + " 字节",
            "a page made with it has more than " + Numerals.of(bytes) + " bytes"),
        Text.of("请检查其中的循环", "check the loops in it"));
  }

  static TemplateFault noMessage(String file, String key, String template, int line) {
    Location use = TemplateFault.in(template, line);
    return TemplateFault.at(
        Location.of(file),
        Text.of("没有“" + key + "”", "there is no '" + key + "'"),
        Text.of(
            "请加上：" + use + " 要用；可照抄程序自带的",
            "add it: " + use + " says it; the program's own file has the words"));
  }

  static Finding wrongMessage(Location at, String key) {
    return Fault.BROKEN_TEMPLATE.at(
        at,
        Text.of(
            "“" + key + "”里的大括号不是 {0}、{0, number} 或 {0, plural, one {…} other {…}}",
            "the message '"
                + key
                + "' has a brace that is not {0}, {0, number} or {0, plural, one {…} other {…}}"),
        Text.of("请改正大括号；可照抄程序自带的", "mend the braces; the program's own file has the words"));
  }

  private static String quoted(String message) {
    return QUOTED
        .matcher(message)
        .results()
        .findFirst()
        .map((MatchResult found) -> found.group(1))
        .orElse(message);
  }

  private static String brief(String message) {
    return message.codePointCount(0, message.length()) <= LONGEST
        ? message
        : message.substring(0, message.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
