package org.gongkai.matching;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.document.Remark;
import org.gongkai.form.Cell;
import org.gongkai.form.Kind;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Silence;

/**
 * What a field says for a cell: a figure, or a doubt.
 *
 * @param written what stands there
 */
record Reading(Optional<Figure> figure, Optional<Remark> doubt, Written written) {

  static Reading of(Cell cell, Fragment.Entry entry) {
    Written written = Written.of(entry.field().text());
    if (entry.field().isChanged()) {
      return doubt(
          cell,
          Remark.Kind.TRACKED_CHANGE,
          written,
          Text.of("有未接受的修订", "a change to it is marked and not decided"));
    }
    if (written instanceof Written.Blank) {
      return new Reading(Optional.of(Silence.BLANK), Optional.empty(), written);
    }
    if (written instanceof Written.NotApplicable) {
      return new Reading(Optional.of(Silence.NOT_APPLICABLE), Optional.empty(), written);
    }
    String words = Excerpt.of(entry.field().text().strip());
    return written instanceof Written.Number number
        ? number(cell, number, entry, words)
        : written instanceof Written.Slash
            ? doubt(
                cell,
                Remark.Kind.SLASH,
                written,
                Text.of(
                    "原文为“" + words + "”，是不适用，还是空白？",
                    "'" + words + "' stands there; not applicable, or blank?"))
            : unclear(cell, written, words);
  }

  private static Reading unclear(Cell cell, Written written, String words) {
    return doubt(
        cell,
        Remark.Kind.NOT_A_NUMBER,
        written,
        Text.of("“" + words + "”不是能确定的数", "'" + words + "' is not a number that can be relied on"));
  }

  private static Reading number(
      Cell cell, Written.Number number, Fragment.Entry entry, String words) {
    if (cell.kind() == Kind.AMOUNT) {
      return amount(cell, number, entry, words);
    }
    BigDecimal value = number.value();
    boolean isWhole = value.stripTrailingZeros().scale() <= 0;
    boolean isMoney = !WrittenReader.key(number.unit()).isEmpty();
    if (!isWhole || isMoney || value.signum() < 0 && cell.kind() != Kind.CHANGE) {
      return unclear(cell, number, words);
    }
    return figure(Figure.count(value.longValueExact()), number);
  }

  /** Money in the unit printed over it or behind it; none is supplied. */
  private static Reading amount(
      Cell cell, Written.Number number, Fragment.Entry entry, String words) {
    String over = WrittenReader.money(entry.over());
    String printed = over.isEmpty() ? WrittenReader.besides(entry.beside()) : over;
    String behind = WrittenReader.key(number.unit());
    String unit = behind.isEmpty() ? printed : behind;
    boolean isOther = !behind.isEmpty() && !printed.isEmpty() && !behind.equals(printed);
    boolean isCounted = !number.unit().isEmpty() && behind.isEmpty();
    boolean isAsked = cell.unit().isEmpty() || cell.unit().equals(unit);
    if (isCounted || number.value().signum() < 0) {
      return unclear(cell, number, words);
    }
    if (unit.isEmpty() || isOther || !isAsked) {
      return doubt(cell, Remark.Kind.UNIT_MISSING, number, unitWords(words, unit, isOther));
    }
    return figure(new Figure.Amount(number.value(), unit), number);
  }

  private static Text unitWords(String words, String unit, boolean isOther) {
    return unit.isEmpty() && !isOther
        ? Text.of(
            "“" + words + "”没有单位：元，还是万元？", "'" + words + "' has no unit: yuan, or 10,000 yuan?")
        : Text.of(
            "“" + words + "”的单位与表头或格式的不同，请换算后填写",
            "the unit of '"
                + words
                + "' is not that of the heading or the form; convert it by hand");
  }

  private static Reading figure(Figure figure, Written written) {
    return new Reading(Optional.of(figure), Optional.empty(), written);
  }

  private static Reading doubt(Cell cell, Remark.Kind kind, Written written, Text why) {
    Text words = Text.of(cell.label().zh() + "：" + why.zh(), cell.label().en() + ": " + why.en());
    return new Reading(
        Optional.empty(), Optional.of(new Remark(kind, cell.address(), words)), written);
  }
}
