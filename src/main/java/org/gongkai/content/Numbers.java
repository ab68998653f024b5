package org.gongkai.content;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.content.text.Unfilled;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.form.Cell;
import org.gongkai.form.Kind;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Silence;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;

/**
 * Reads figures as written: plain digits and nothing else. {@code 1_000}, {@code 010}, {@code
 * 1,234}, {@code １２}, {@code 3.7} for a count or {@code "12"} in quotes are findings, never
 * guesses.
 */
final class Numbers {

  static final String BLANK = "blank";
  static final String NOT_APPLICABLE = "n/a";
  static final String UNPUBLISHED = "unpublished";

  /** What a new report has in the place of each figure, until its author writes one. */
  static final String OPEN = Unfilled.FIGURE;

  private static final int MOST_DIGITS = 15;
  private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Text OR_WORDS =
      Text.of(
          "；原文空白写 blank，不适用写 n/a，未取得写 unpublished",
          "; 'blank' for left empty, 'n/a' for not applicable, 'unpublished' for not to be had");

  private final Findings findings;

  Numbers(Findings findings) {
    this.findings = findings;
  }

  /** Puts the figure written at {@code node} into its cell. */
  void read(Node node, Cell cell, Figures.Draft figures) {
    figures.place(cell, node.at());
    if (!(node instanceof Node.Scalar scalar)) {
      findings.add(notOne(node));
      return;
    }
    switch (scalar.text()) {
      case BLANK -> figures.leaveBlank(cell);
      case NOT_APPLICABLE -> figures.markNotApplicable(cell);
      case UNPUBLISHED -> {}
      case OPEN -> figures.leaveOpen(cell);
      default -> number(scalar, cell, figures);
    }
  }

  private void number(Node.Scalar scalar, Cell cell, Figures.Draft figures) {
    String text = scalar.text();
    boolean isAmount = cell.kind() == Kind.AMOUNT;
    int point = isAmount ? text.indexOf('.') : -1;
    String digits = point < 0 ? text : text.substring(0, point) + text.substring(point + 1);
    OptionalLong whole =
        scalar.quoted()
            ? OptionalLong.empty()
            : whole(point < 0 ? text : text.substring(0, point), cell.kind() == Kind.CHANGE);
    boolean decimalsPlain =
        point < 0 || point < text.length() - 1 && isDigits(text.substring(point + 1));
    if (whole.isEmpty() || !decimalsPlain || digits.length() > MOST_DIGITS) {
      findings.add(isAmount ? notAnAmount(scalar) : notACount(scalar, cell.kind()));
      return;
    }
    figures.report(
        cell,
        point < 0 ? whole.getAsLong() : Long.parseLong(digits),
        point < 0 ? 0 : text.length() - point - 1);
  }

  /** A count given outside the tables; not published where it is missing or wrong. */
  Figure count(Optional<Node> node) {
    return node.map(this::count).orElse(Silence.NOT_PUBLISHED);
  }

  private Figure count(Node node) {
    return outside(node, this::countOf);
  }

  private Figure countOf(Node.Scalar scalar) {
    OptionalLong whole = scalar.quoted() ? OptionalLong.empty() : whole(scalar.text(), false);
    if (whole.isEmpty()) {
      findings.add(notACount(scalar, Kind.COUNT));
      return Silence.NOT_PUBLISHED;
    }
    return new Figure.Count(whole.getAsLong());
  }

  /** An amount given outside the tables. */
  Figure amount(Optional<Node> node, String unit) {
    return node.map(given -> outside(given, scalar -> amountOf(scalar, unit)))
        .orElse(Silence.NOT_PUBLISHED);
  }

  private Figure amountOf(Node.Scalar scalar, String unit) {
    if (scalar.quoted()
        || scalar.text().replace(".", "").length() > MOST_DIGITS
        || !AMOUNT.matcher(scalar.text()).matches()) {
      findings.add(notAnAmount(scalar));
      return Silence.NOT_PUBLISHED;
    }
    return new Figure.Amount(new BigDecimal(scalar.text()), unit);
  }

  /** A figure that stands in no table. */
  private Figure outside(Node node, Function<Node.Scalar, Figure> number) {
    if (!(node instanceof Node.Scalar scalar)) {
      findings.add(notOne(node));
      return Silence.NOT_PUBLISHED;
    }
    return switch (scalar.text()) {
      case BLANK -> Silence.BLANK;
      case NOT_APPLICABLE -> Silence.NOT_APPLICABLE;
      case UNPUBLISHED -> Silence.NOT_PUBLISHED;
      default -> number.apply(scalar);
    };
  }

  private static Finding notOne(Node node) {
    return Fields.wrongType(
        node, Text.of("一个数", "one number"), Text.of("每格只写一个数", "write one number for each figure"));
  }

  private static OptionalLong whole(String text, boolean mayBeNegative) {
    String digits =
        mayBeNegative && text.startsWith("-") && !text.equals("-0") ? text.substring(1) : text;
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && isDigits(digits)
            && (digits.length() == 1 || digits.charAt(0) != '0');
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
        Text.of(
            "这里应是整数，现为" + found(scalar).zh(),
            "expected a whole number, found " + found(scalar).en()),
        Text.of(
            "只写半角数字，最多 " + MOST_DIGITS + " 位，不加引号、逗号和单位" + sign.zh() + OR_WORDS.zh(),
            "write plain digits, at most "
                + MOST_DIGITS
                + ", without quotes, commas or unit"
                + sign.en()
                + OR_WORDS.en()));
  }

  private static Finding notAnAmount(Node.Scalar scalar) {
    return Fault.NOT_AN_AMOUNT.at(
        scalar.at(),
        Text.of(
            "这里应是金额，现为" + found(scalar).zh(), "expected an amount, found " + found(scalar).en()),
        Text.of(
            "只写半角数字和小数点，如 172621.8，最多 " + MOST_DIGITS + " 位，不加引号、逗号和单位" + OR_WORDS.zh(),
            "write plain digits with a decimal point, such as 172621.8, at most "
                + MOST_DIGITS
                + ", without quotes, commas or unit"
                + OR_WORDS.en()));
  }

  private static Text found(Node.Scalar scalar) {
    String excerpt = Excerpt.of(scalar.text());
    if (scalar.quoted()) {
      return Text.of("加了引号的“" + excerpt + "”", "'" + excerpt + "' in quotes");
    }
    return excerpt.isEmpty()
        ? Text.of("空", "nothing")
        : Text.of("“" + excerpt + "”", "'" + excerpt + "'");
  }
}
