package org.gongkai.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.content.text.Unfilled;
import org.gongkai.language.Text;

/** The shapes that stand in more than one place, by their names in {@code $defs}. */
final class Words {

  /** As many digits as a figure may have. */
  static final long MOST = 999_999_999_999_999L;

  private static final String DAY =
      "^(19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$";

  /** What the reader takes for nothing is no word. */
  private static final String WORD = "^(?!\\s*(~|null|Null|NULL)\\s*$)[\\s\\S]*\\S";

  /** As far as a pattern goes: whether the host is one is for the reader to tell. */
  private static final String ADDRESS =
      "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\\\/@?#<>{}|^`\"]+([/?#][^\\s\\\\<>{}|^`\"]*)?$";

  private Words() {}

  static Shape word() {
    return Shape.ref("word");
  }

  static Shape text() {
    return Shape.ref("text");
  }

  static Shape day() {
    return Shape.ref("day");
  }

  static Shape address() {
    return Shape.ref("address");
  }

  static Shape count() {
    return Shape.ref("count");
  }

  static Shape amount() {
    return Shape.ref("amount");
  }

  static Map<String, Shape> definitions() {
    Map<String, Shape> all = new LinkedHashMap<>();
    all.put(
        "word",
        Shape.anyOf(
            List.of(
                Shape.type("string").with("pattern", WORD),
                Shape.of().with("type", List.of("number", "boolean")))));
    all.put(
        "text",
        Shape.anyOf(
            List.of(
                word(),
                Shape.object(ordered("zh", word(), "en", word()))
                    .with("anyOf", List.of(Shape.of().require("zh"), Shape.of().require("en"))))));
    all.put(
        "day",
        Shape.type("string")
            .with("pattern", DAY)
            .with("format", "date")
            .named(Text.of("日期", "a day"), "写成 2021-01-20；as 2021-01-20"));
    all.put("address", Shape.type("string").with("pattern", ADDRESS).with("maxLength", 2000));
    all.put("count", figure(Shape.type("integer").with("minimum", 0).with("maximum", MOST)));
    all.put("change", figure(Shape.type("integer").with("minimum", -MOST).with("maximum", MOST)));
    all.put("amount", figure(Shape.type("number").with("minimum", 0).with("maximum", MOST)));
    return all;
  }

  /** A number, or the word for why there is none. */
  private static Shape figure(Shape number) {
    Map<String, Text> silences = new LinkedHashMap<>();
    silences.put("blank", Text.of("原文空白", "left empty in the original"));
    silences.put("n/a", Text.of("不适用", "does not apply"));
    silences.put("unpublished", Text.of("未公布，或没有可读的文本", "not published, or not to be had as text"));
    silences.put(Unfilled.FIGURE, Text.of("待填", "still to be filled in"));
    return Shape.anyOf(List.of(number, Shape.among(silences)));
  }

  static Map<String, Shape> ordered(Object... keysAndShapes) {
    Map<String, Shape> ordered = new LinkedHashMap<>();
    for (int i = 0; i < keysAndShapes.length; i += 2) {
      ordered.put((String) keysAndShapes[i], (Shape) keysAndShapes[i + 1]);
    }
    return ordered;
  }

  static Map<String, Shape> contact() {
    return ordered(
        "address", word().named(Text.of("地址", "address"), ""),
        "phone",
            Shape.anyOf(
                    List.of(
                        Shape.type("string").with("pattern", "^[^*#?&=%<>\"\\\\]+$"),
                        Shape.type("integer")))
                .named(Text.of("电话", "telephone"), "写成 020-83170000"),
        "postcode", word().named(Text.of("邮编", "post code"), ""),
        "email",
            Shape.type("string")
                .with("pattern", "^[^\\s@<>,;:?&]+@[^\\s@<>,;:?&]+\\.[^\\s@<>,;:?&.]+$")
                .named(Text.of("邮箱", "mail address"), "一个邮箱，不加其他文字"));
  }

  /** The whole of a file. */
  static String file(Shape shape, Text title, String description) {
    return file(shape, title, description, Map.of());
  }

  /**
   * @param others shapes of its own by their names
   */
  static String file(Shape shape, Text title, String description, Map<String, Shape> others) {
    Map<String, Shape> all = definitions();
    all.putAll(others);
    return Shape.of()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .named(title, description)
        .and(shape)
        .with("$defs", all)
        .json();
  }
}
