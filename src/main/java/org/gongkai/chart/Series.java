package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongkai.language.Text;
import org.gongkai.report.Silence;

/**
 * One quantity over the years of a chart.
 *
 * @param key the key of its measure: {@code refused}
 * @param values one a year; empty where unknown, which is never zero
 * @param silences one a year: why a value is unknown; of no account where it is known
 */
public record Series(
    String key, Text label, List<Optional<BigDecimal>> values, List<Silence> silences) {

  public Series {
    values = List.copyOf(values);
    silences = List.copyOf(silences);
  }

  /** Of values that are known or were not published. */
  public Series(String key, Text label, List<Optional<BigDecimal>> values) {
    this(key, label, values, Collections.nCopies(values.size(), Silence.NOT_PUBLISHED));
  }
}
