package org.gongkai.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Text that is not YAML: where the mistake probably is, and which of the usual ones it is. */
record SyntaxFault(Location at) {

  private static final String SIGNS = "*&!%@`";
  private static final String BRACKETS = "[{";
  private static final String QUOTES = "\"'";

  /** A key whose colon is full-width, or has no space behind it. */
  private static final Pattern BAD_COLON =
      Pattern.compile("[ -]*[\\p{L}\\p{N}._]+(?<colon>：|:(?=[^ ]))");

  /**
   * @param last where the last thing lies that could be read
   */
  static SyntaxFault of(JacksonException e, Location last, Columns columns) {
    Optional<Mark> mark =
        e.getCause() instanceof MarkedYamlEngineException marked ? mark(marked) : Optional.empty();
    if (mark.isPresent()) {
      return at(mark.get().getLine() + 1, mark.get().getColumn() + 1, last.file(), columns);
    }
    TokenStreamLocation place = e.getLocation();
    boolean isKnown = place != null && place.getLineNr() >= 1;
    return isKnown
        ? at(place.getLineNr(), Math.max(1, place.getColumnNr()), last.file(), columns)
        : new SyntaxFault(last);
  }

  private static SyntaxFault at(int line, int column, String file, Columns columns) {
    return new SyntaxFault(new Location(file, line, columns.inUnits(line, column)));
  }

  /** What was left open is told where it begins; anything else where it was met. */
  private static Optional<Mark> mark(MarkedYamlEngineException e) {
    String context = e.getContext() == null ? "" : e.getContext();
    boolean isOpen =
        context.startsWith("while scanning") || context.startsWith("while parsing a flow");
    return (isOpen ? e.getContextMark() : e.getProblemMark()).or(e::getProblemMark);
  }

  Finding tell(String text) {
    List<String> lines = text.lines().toList();
    String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
    return badColon(line, at.line())
        .or(() -> badColonAbove(lines))
        .or(() -> at.column() > line.length() ? Optional.empty() : atSign(line))
        .orElseGet(this::unknown);
  }

  /** A first key without its colon is met as a mistake on the line behind it. */
  private Optional<Finding> badColonAbove(List<String> lines) {
    int above = Math.min(at.line() - 1, lines.size());
    while (above > 0 && lines.get(above - 1).isBlank()) {
      above--;
    }
    return above == 0 ? Optional.empty() : badColon(lines.get(above - 1), above);
  }

  private Optional<Finding> badColon(String line, int number) {
    Matcher colon = BAD_COLON.matcher(line);
    if (!colon.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        Fault.YAML_SYNTAX.at(
            new Location(at.file(), number, colon.start("colon") + 1),
            Text.of("键后面的冒号不对", "the colon after the key is not right"),
            Text.of(
                "请用半角冒号，后跟一个空格，如 form: cn-2021",
                "write a plain colon with a space behind it, as in form: cn-2021")));
  }

  /** What a mistake at this character nearly always is. */
  private Optional<Finding> atSign(String line) {
    String sign = line.substring(at.column() - 1, at.column());
    if (sign.equals(",")) {
      return told(
          Text.of("逗号前面没有内容", "nothing stands before the comma"),
          Text.of(
              "请补上缺的一项，或删去多余的逗号；原文空白的数写 blank，不适用的写 n/a",
              "add what is missing or remove the comma; a figure left empty in the original is 'blank', one that does not apply 'n/a'"));
    }
    if (sign.equals("-") && line.substring(0, at.column() - 1).contains("[")) {
      return told(
          Text.of("方括号里单独的“-”读不懂", "a '-' by itself cannot be read within brackets"),
          Text.of(
              "原文空白或画线的数写 blank，不适用的写 n/a",
              "a figure left empty or struck out in the original is 'blank', one that does not apply 'n/a'"));
    }
    if (SIGNS.contains(sign)) {
      return told(
          Text.of(
              "文字以“" + sign + "”开头，YAML 对它另有用处",
              "begins with '" + sign + "', which means something else to YAML"),
          Text.of("请把这段文字放进引号", "put the words in quotes"));
    }
    if (BRACKETS.contains(sign)) {
      return told(
          Text.of(
              "从这里开始的括号没有关上，或其中写法有误",
              "the bracket that opens here is not closed, or there is a mistake in it"),
          Text.of(
              "请检查括号是否成对，各项之间用半角逗号",
              "check that brackets are in pairs, with plain commas between the items"));
    }
    if (QUOTES.contains(sign)) {
      return told(
          Text.of(
              "从这里开始的引号没有关上，或其中有不认识的“\\”",
              "the quotation mark that opens here is not closed, or has an unknown '\\' behind it"),
          Text.of(
              "请检查引号是否成对；单引号里的“\\”就是它自己",
              "check that quotation marks are in pairs; in single ones '\\' stands for itself"));
    }
    return Optional.empty();
  }

  private Optional<Finding> told(Text sentence, Text remedy) {
    return Optional.of(Fault.YAML_SYNTAX.at(at, sentence, remedy));
  }

  private Finding unknown() {
    return Fault.YAML_SYNTAX.at(
        at,
        Text.of("YAML 写法有误，从这里起读不懂", "is not well-formed YAML from here on"),
        Text.of(
            "请检查本行和上一行：冒号要用半角并后跟空格，含有“: ”的文字要加引号，括号和引号要成对，缩进要对齐",
            "check this line and the one above: a plain ':' followed by a space after a key, quotes around text that contains ': ', brackets and quotes in pairs, indentation in line"));
  }
}
