package org.gongkai.theme;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;

/** What the author of a theme is told about a template. */
final class TemplateSayings {

  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"", Pattern.DOTALL);
  private static final Text AS_SHIPPED =
      Text.of(
          "可与程序自带的同名模板对照；删去自己的这个文件就用自带的",
          "compare it with the template of that name the program ships; without a file of your own that one is used");

  private TemplateSayings() {}

  static TemplateFault noTemplate(String template, int line, LoaderException e) {
    return noTemplate(
        template,
        line,
        QUOTED
            .matcher(e.getPebbleMessage())
            .results()
            .findFirst()
            .map((MatchResult found) -> found.group(1))
            .orElse(""));
  }

  static TemplateFault noTemplate(String template, int line, String name) {
    String quoted = Excerpt.of(name);
    return TemplateFault.at(
        TemplateFault.in(template, line),
        Text.of("没有模板“" + quoted + "”", "there is no template '" + quoted + "'"),
        Text.of(
            "请检查名字：不写文件夹和 .peb，只能是程序自带的模板之一",
            "check the name, without folder and .peb; it is one of those the program ships"));
  }

  /**
   * What the engine says.
   *
   * @param template the page's own, where the engine names none
   */
  static TemplateFault of(PebbleException e, String template) {
    String file = Optional.ofNullable(e.getFileName()).orElse(template);
    int line = Optional.ofNullable(e.getLineNumber()).orElse(0);
    return e instanceof LoaderException loading
        ? noTemplate(file, line, loading)
        : TemplateFault.at(TemplateFault.in(file, line), words(e), AS_SHIPPED);
  }

  private static Text words(PebbleException e) {
    if (e instanceof RootAttributeNotFoundException missing) {
      String name = Excerpt.of(missing.getAttributeName());
      return Text.of("这里没有“" + name + "”", "there is no '" + name + "' here");
    }
    if (e instanceof AttributeNotFoundException missing) {
      String name = Excerpt.of(missing.getAttributeName());
      return Text.of("没有属性“" + name + "”", "there is no attribute '" + name + "'");
    }
    if (e instanceof ClassAccessException) {
      return Text.of("模板不能用这个方法", "no template may call this method");
    }
    return e.getCause() == null
        ? EngineSaying.of(e.getPebbleMessage())
        : EngineSaying.ofCause(e.getCause());
  }

  /** Something was opened and the template is over. */
  static TemplateFault endsEarly(String template, String text) {
    return TemplateFault.at(
        TemplateFault.in(template, (int) Math.max(1, text.lines().count())),
        Text.of("模板到这里结束得太早", "the template ends too early"),
        Text.of("请把打开的 {{、{% 或标签关上", "close the {{, {% or tag that was opened"));
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

  /** Words that the program ships and the portal's own file has not. */
  static TemplateFault noMessage(String file, String key, String template, int line) {
    Location use = TemplateFault.in(template, line);
    return TemplateFault.at(
        Location.of(file),
        Text.of("没有“" + key + "”", "there is no '" + key + "'"),
        Text.of(
            "请加上：" + use + " 要用；可照抄程序自带的",
            "add it: " + use + " says it; the program's own file has the words"));
  }

  /** Words that nobody has. */
  static TemplateFault unknownMessage(String template, int line, String key) {
    String quoted = Excerpt.of(key);
    return TemplateFault.at(
        TemplateFault.in(template, line),
        Text.of("messages 里没有“" + quoted + "”", "messages have no '" + quoted + "'"),
        Text.of(
            "请检查名字，或加到 messages/ 的每个文件里", "check the name, or add it to each file of messages/"));
  }

  /** Neither a page that templates name nor a path. */
  static TemplateFault noPage(String template, int line, String page) {
    String quoted = Excerpt.of(page);
    return TemplateFault.at(
        TemplateFault.in(template, line),
        Text.of("href() 找不到页面“" + quoted + "”", "href() knows no page '" + quoted + "'"),
        Text.of(
            "请写机构、报告、path 或页面的名字，如 href('agencies')",
            "give an agency, a report, a path or the name of a page, as in href('agencies')"));
  }

  static TemplateFault noKey(String template, int line) {
    return TemplateFault.at(
        TemplateFault.in(template, line),
        Text.of("t() 没有写要说哪一条", "t() does not say which message"),
        Text.of("请写上名字，如 t('menu')", "name it, as in t('menu')"));
  }

  static TemplateFault wrongValues(String template, int line, String key) {
    String quoted = Excerpt.of(key);
    return TemplateFault.at(
        TemplateFault.in(template, line),
        Text.of(
            "t('" + quoted + "') 给的值与这一条的 {0}、{1} 不合",
            "t('" + quoted + "') gives other values than its {0} and {1} take"),
        Text.of("请与 messages/ 里的这一条对照", "compare it with the message in messages/"));
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
}
