package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.language.Text;

/**
 * One quantity over the years of a chart.
 *
 * @param key the key of its measure: {@code refused}
 * @param values one a year; empty where unknown, which is never zero
 * @param silences one a year: what stands in the place of a value that is unknown, {@code blank};
 *     empty where it is known
 */
public record Series(
    String key, Text label, List<Optional<BigDecimal>> values, List<Text> silences) {

  public Series {
    values = List.copyOf(values);
    silences = List.copyOf(silences);
  }

  /** Of values that are known or were not published. */
  public Series(String key, Text label, List<Optional<BigDecimal>> values) {
    this(
        key,
        label,
        values,
        values.stream().map(value -> value.isPresent() ? Text.EMPTY : Words.UNKNOWN).toList());
  }
}
