package org.gongkai.start;

import java.util.Map;
import java.util.Optional;

/**
 * What was said of a new agency; the rest is read from its name and the portal.
 *
 * @param path its folder below content/agencies; empty where it is to be proposed
 * @param said keys of agency.yaml with their words, as the command gave them
 */
public record AgencyWish(String name, String path, Map<String, String> said) {

  public AgencyWish {
    said = Map.copyOf(said);
  }

  Optional<String> said(String key) {
    return Optional.ofNullable(said.get(key));
  }
}
