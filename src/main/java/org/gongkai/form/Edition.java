package org.gongkai.form;

import org.gongkai.language.Text;

/**
 * Which form it is and when it holds.
 *
 * @param from first report year
 * @param to last report year, 9999 while it is in force
 * @param authority the notice that prescribes it
 * @param change what no longer compares with the form before; shown where a series crosses {@code
 *     from}
 */
public record Edition(String id, int from, int to, Text title, Text authority, Text change) {

  public boolean covers(int year) {
    return from <= year && year <= to;
  }
}
