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
 */
public record Series(String key, Text label, List<Optional<BigDecimal>> values) {

  public Series {
    values = List.copyOf(values);
  }
}
