package org.gongkai.group;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Measure;
import org.gongkai.report.Figure;
import org.gongkai.sum.Change;

/**
 * A year against the one before over the agencies that gave a figure in both: sums of all agencies
 * would show who filed a report, not what changed.
 */
public record SameAgencies(int count, Change change) {

  static Optional<SameAgencies> of(
      Measure measure, int year, List<Group.Counted> now, List<Group.Counted> before) {
    Map<String, BigDecimal> last = new HashMap<>();
    for (Group.Counted counted : before) {
      number(counted, measure).ifPresent(number -> last.put(who(counted), number));
    }
    int count = 0;
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal sumBefore = BigDecimal.ZERO;
    for (Group.Counted counted : now) {
      Optional<BigDecimal> number = number(counted, measure);
      if (number.isPresent() && last.containsKey(who(counted))) {
        count++;
        sum = sum.add(number.get());
        sumBefore = sumBefore.add(last.get(who(counted)));
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new SameAgencies(count, new Change(amount(sum), amount(sumBefore), year - 1)));
  }

  private static Optional<BigDecimal> number(Group.Counted counted, Measure measure) {
    return Optional.ofNullable(counted.given().numbers().get(measure.key()));
  }

  /** An agency whose report came to be for its whole area is another from then on. */
  private static String who(Group.Counted counted) {
    return counted.report().agency().path() + " " + counted.report().filing().scope();
  }

  private static Figure amount(BigDecimal number) {
    return new Figure.Amount(number, "");
  }
}
