package org.gongkai.report;

import java.util.List;
import java.util.Optional;

/**
 * A kind of file the figures are offered in. Where files are chosen, written, announced and shown,
 * this list is gone through; what the theme calls one is its message {@code download.<key>}.
 *
 * @param key its word in site.yaml
 * @param mediaType what it is announced as
 * @param ending of the names of its files
 */
public record DataFormat(String key, String mediaType, String ending) {

  public static final DataFormat CSV = new DataFormat("csv", "text/csv", "csv");
  public static final DataFormat JSON = new DataFormat("json", "application/json", "json");

  /** All there are; those offered where site.yaml names none. */
  public static final List<DataFormat> ALL = List.of(CSV, JSON);

  public static Optional<DataFormat> of(String key) {
    return ALL.stream().filter(format -> format.key.equals(key)).findFirst();
  }
}
