package org.gongkai.form;

import org.gongkai.language.Text;

/**
 * Which form it is and when it holds.
 *
 * @param from first report year
 * @param to last report year, {@link #OPEN} while it is in force
 * @param reports how its reports are called, with {@code {agency}} and {@code {year}}
 * @param authority the notice that prescribes it
 * @param change what no longer compares with the form before; shown where a series crosses {@code
 *     from}
 */
public record Edition(
    String id, int from, int to, Text title, Text reports, Text authority, Text change) {

  /** Stands for a last year that has not come. */
  public static final int OPEN = 9999;

  public boolean covers(int year) {
    return from <= year && year <= to;
  }

  /** 2019–2020; 2021– while it is in force. */
  public String years() {
    return from + "–" + (to == OPEN ? "" : to);
  }
}
