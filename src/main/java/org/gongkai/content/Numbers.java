package org.gongkai.content;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.form.Cell;
import org.gongkai.form.Kind;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;

/**
 * Reads figures as written: plain digits and nothing else. {@code 1_000}, {@code 010}, {@code 1,234},
 * {@code １２}, {@code 3.7} for a count or {@code "12"} in quotes are findings, never guesses.
 */
final class Numbers {

  static final String BLANK = "blank";
  static final String NOT_APPLICABLE = "n/a";
  static final String UNPUBLISHED = "unpublished";

  private static final int MOST_DIGITS = 15;

  private final Findings findings;

  Numbers(Findings findings) {
    this.findings = findings;
  }

  /** Puts the figure written at {@code node} into its cell. */
  void read(Node node, Cell cell, Figures figures) {
    figures.place(cell, node.at());
    if (!(node instanceof Node.Scalar scalar)) {
      findings.add(Fields.wrongType(node, Text.of("一个数", "one number")));
      return;
    }
    switch (scalar.text()) {
      case BLANK -> figures.leaveBlank(cell);
      case NOT_APPLICABLE -> figures.markNotApplicable(cell);
      case UNPUBLISHED -> { }
      default -> number(scalar, cell, figures);
    }
  }

  private void number(Node.Scalar scalar, Cell cell, Figures figures) {
    String text = scalar.text();
    boolean isAmount = cell.kind() == Kind.AMOUNT;
    int point = isAmount ? text.indexOf('.') : -1;
    String digits = point < 0 ? text : text.substring(0, point) + text.substring(point + 1);
    OptionalLong whole = scalar.quoted() ? OptionalLong.empty() : whole(point < 0 ? text : text.substring(0, point), cell.kind() == Kind.CHANGE);
    boolean decimalsPlain = point < 0 || point < text.length() - 1 && isDigits(text.substring(point + 1));
    if (whole.isEmpty() || !decimalsPlain || digits.length() > MOST_DIGITS) {
      findings.add(isAmount ? notAnAmount(scalar) : notACount(scalar, cell.kind()));
      return;
    }
    figures.report(cell, point < 0 ? whole.getAsLong() : Long.parseLong(digits), point < 0 ? 0 : text.length() - point - 1);
  }

  /** A count given outside the tables; not published where it is missing or wrong. */
  Figure count(Optional<Node> node) {
    return node.map(this::count).orElse(Figure.NOT_PUBLISHED);
  }

  private Figure count(Node node) {
    if (node instanceof Node.Scalar scalar && !scalar.quoted()) {
      OptionalLong whole = whole(scalar.text(), false);
      if (whole.isPresent()) {
        return new Figure.Count(whole.getAsLong());
      }
    }
    findings.add(node instanceof Node.Scalar scalar ? notACount(scalar, Kind.COUNT) : Fields.wrongType(node, Text.of("一个数", "one number")));
    return Figure.NOT_PUBLISHED;
  }

  /** An amount given outside the tables. */
  Figure amount(Optional<Node> node, String unit) {
    if (node.isEmpty()) {
      return Figure.NOT_PUBLISHED;
    }
    if (node.get() instanceof Node.Scalar scalar && !scalar.quoted() && scalar.text().length() <= MOST_DIGITS && scalar.text().matches("(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
      return new Figure.Amount(new BigDecimal(scalar.text()), unit);
    }
    findings.add(node.get() instanceof Node.Scalar scalar ? notAnAmount(scalar) : Fields.wrongType(node.get(), Text.of("一个金额", "one amount")));
    return Figure.NOT_PUBLISHED;
  }

  private static OptionalLong whole(String text, boolean mayBeNegative) {
    String digits = mayBeNegative && text.startsWith("-") && !text.equals("-0") ? text.substring(1) : text;
    boolean plain = !digits.isEmpty() && digits.length() <= MOST_DIGITS && isDigits(digits) && (digits.length() == 1 || digits.charAt(0) != '0');
    return plain ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Finding notACount(Node.Scalar scalar, Kind kind) {
    Text sign = kind == Kind.CHANGE ? Text.of("，减少写作 -2", ", a decrease as -2") : Text.EMPTY;
    return Fault.NOT_A_COUNT.at(
        scalar.at(),
        Text.of("这里应是整数，现为" + shown(scalar), "expected a whole number, found " + shown(scalar)),
        Text.of(
            "只写半角数字，不加引号、逗号和单位" + sign.zh() + "；原文空白写 blank，不适用写 n/a，未取得写 unpublished",
            "write plain digits without quotes, commas or unit" + sign.en() + "; 'blank' for left empty, 'n/a' for not applicable, 'unpublished' for not to be had"));
  }

  private static Finding notAnAmount(Node.Scalar scalar) {
    return Fault.NOT_AN_AMOUNT.at(
        scalar.at(),
        Text.of("这里应是金额，现为" + shown(scalar), "expected an amount, found " + shown(scalar)),
        Text.of(
            "只写半角数字和小数点，如 172621.8，不加引号、逗号和单位，最多 " + MOST_DIGITS + " 位",
            "write plain digits with a decimal point, such as 172621.8, without quotes, commas or unit, at most " + MOST_DIGITS + " digits"));
  }

  private static String shown(Node.Scalar scalar) {
    String text = scalar.text().length() > 40 ? scalar.text().substring(0, 40) + "…" : scalar.text();
    return scalar.quoted() && isDigits(text) ? "\"" + text + "\"" : "‘" + text + "’";
  }
}
