package org.gongkai.report;

import java.util.Map;
import org.gongkai.finding.Location;

/**
 * Where a source file says what it says.
 *
 * @param start the file, or the part of it that is meant
 * @param keys where single keys stand: {@code published}, {@code contact.phone}
 */
public record Places(Location start, Map<String, Location> keys) {

  public Places {
    keys = Map.copyOf(keys);
  }

  /** Where no key is known by itself. */
  public static Places of(Location start) {
    return new Places(start, Map.of());
  }

  /** The place of a key; the start where the file does not have it. */
  public Location of(String key) {
    return keys.getOrDefault(key, start);
  }
}
