package org.gongkai.theme;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;

/** What the engine says of a template, in words of those who write one. */
enum EngineSaying {
  NO_FILTER("Filter \\[(.*)] does not exist\\.", "没有过滤器“{}”", "there is no filter '{}'"),
  NO_TEST("Test \\[(.*)] does not exist\\.", "没有判断“{}”", "there is no test '{}'"),
  NO_FUNCTION("Function or Macro \\[(.*)] .*", "没有函数或宏“{}”", "there is no function or macro '{}'"),
  NO_TAG(
      "Unexpected tag name \"(.*)\"",
      "没有标签“{}”，或它不该在这里",
      "there is no tag '{}', or it has no place here"),
  NO_END(
      "Unexpected end of template\\..*\"(\\w+)\".*",
      "标签没有关上：缺少 {}",
      "a tag is not closed: {} is missing"),
  NO_END_OF_BLOCK(
      "(endblock) tag should be present.*", "标签没有关上：缺少 {}", "a tag is not closed: {} is missing"),
  UNCLOSED("Unclosed \"(.*)\"", "“{}”没有关上", "'{}' is not closed"),
  UNCLOSED_COMMENT("Unclosed comment\\.", "注释没有关上：缺少 #}", "a comment is not closed: #} is missing"),
  UNCLOSED_VERBATIM(
      "Unclosed verbatim tag\\.",
      "verbatim 没有关上：缺少 endverbatim",
      "verbatim is not closed: endverbatim is missing"),
  TOO_SHORT("Unexpected token \"EOF\".*", "模板到这里结束得太早", "the template ends too early"),
  NO_PLACE(
      "Unexpected token \"\\w+\" of value \"(.*)\".*",
      "“{}”不该在这里，或它前面少了什么",
      "'{}' has no place here, or something is missing before it"),
  NO_SIGN("Unexpected (?:character )?[\\[\"](.*)[]\"]", "“{}”不该在这里", "'{}' has no place here"),
  NO_NAME("A block must start with a tag name\\.", "{% 后面没有标签名", "no name of a tag follows {%"),
  NO_LIST(
      "Not an iterable object\\. Value = \\[(.*)]",
      "“{}”不是列表，不能循环",
      "'{}' is no list to go through"),
  TWICE(
      "More than one macro can not share the same name: (.*)",
      "宏“{}”写了两次",
      "the macro '{}' is there twice"),
  CALCULATION("Could not perform .*", "这里算不出来", "this cannot be worked out");

  /** Words for those who program. */
  private static final Pattern MACHINERY = Pattern.compile("java\\.|org\\.|Exception|null");

  private static final Text OTHER = Text.of("模板这里写得不对", "the template is not right here");

  private final Pattern said;
  private final Text words;

  EngineSaying(String said, String zh, String en) {
    this.said = Pattern.compile(said, Pattern.DOTALL);
    this.words = Text.of(zh, en);
  }

  /**
   * @param message the engine's, in English and with names of its own
   */
  static Text of(String message) {
    return Arrays.stream(values())
        .map(saying -> saying.in(message))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> other(message));
  }

  private static Text other(String message) {
    return MACHINERY.matcher(message).find()
        ? OTHER
        : Text.of(OTHER.zh() + "：" + message, OTHER.en() + ": " + message);
  }

  /** What the engine, or a function of ours, met on the way. */
  static Text ofCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof ArithmeticException) {
      return Text.of("这里算不出来（除数是零？）", "this cannot be worked out (divided by zero?)");
    }
    if (cause instanceof NullPointerException || cause instanceof NoSuchElementException) {
      return Text.of("这里要用的值没有", "a value that is needed here is not there");
    }
    return Text.of("这里的值不是所要的那一种", "a value here is not of the kind that is needed");
  }

  private Optional<Text> in(String message) {
    Matcher matcher = said.matcher(message);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String what = matcher.groupCount() == 0 ? "" : Excerpt.of(matcher.group(1));
    return Optional.of(words.each(form -> form.replace("{}", what)));
  }
}
