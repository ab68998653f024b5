package org.gongkai.matching;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.form.Kind;
import org.gongkai.report.Figure;

/** What stands in the place of a figure, as a figure; what it cannot be is asked. */
final class Figuring {

  private final Telling telling;

  Figuring(Telling telling) {
    this.telling = telling;
  }

  /** The figure a claim comes to; nothing where a person has to look. */
  Optional<Figure> of(Claim claim) {
    Written written = claim.written();
    if (written == Written.BLANK) {
      return Optional.of(Figure.BLANK);
    }
    if (written == Written.NOT_APPLICABLE) {
      return Optional.of(Figure.NOT_APPLICABLE);
    }
    if (written == Written.SLASH) {
      telling.slash(claim);
      return Optional.empty();
    }
    return written instanceof Written.Number number
        ? number(claim, number)
        : telling.notANumber(claim);
  }

  private Optional<Figure> number(Claim claim, Written.Number number) {
    Optional<Figure> figure =
        claim.cell().kind() == Kind.AMOUNT ? amount(claim, number) : count(claim, number);
    if (figure.isPresent()) {
      number.mended().forEach(kind -> telling.mended(kind, claim));
    }
    return figure;
  }

  private Optional<Figure> count(Claim claim, Written.Number number) {
    boolean isWhole = number.value().stripTrailingZeros().scale() <= 0;
    boolean isSigned = number.value().signum() < 0 && claim.cell().kind() != Kind.CHANGE;
    return isWhole && !isSigned && WrittenReader.key(number.unit()).isEmpty()
        ? Optional.of(
            Figure.count(number.value().setScale(0, RoundingMode.UNNECESSARY).longValueExact()))
        : telling.notANumber(claim);
  }

  /** The unit is that of the field, or of a heading; none is taken for granted. */
  private Optional<Figure> amount(Claim claim, Written.Number number) {
    String own = WrittenReader.key(number.unit());
    if (number.value().signum() < 0 || own.isEmpty() && !number.unit().isEmpty()) {
      return telling.notANumber(claim);
    }
    Set<String> headed = new TreeSet<>();
    headed.add(claim.unit());
    claim.headings().forEach(mark -> headed.add(WrittenReader.money(mark.words())));
    headed.remove("");
    String unit = !own.isEmpty() ? own : headed.size() == 1 ? headed.iterator().next() : "";
    if (unit.isEmpty()) {
      telling.unitMissing(claim);
      return claim.cell().unit().isEmpty()
          ? Optional.of(new Figure.Amount(number.value(), ""))
          : Optional.empty();
    }
    if (own.isEmpty() && !unit.equals(claim.cell().unit())) {
      telling.mended(Remark.Kind.UNIT_IN_CELL, claim);
    }
    return Optional.of(new Figure.Amount(number.value(), unit));
  }
}
