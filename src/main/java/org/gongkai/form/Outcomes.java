package org.gongkai.form;

import java.util.List;
import java.util.Optional;

/**
 * What can become of requests.
 *
 * @param whole what each is a share of
 * @param all each outcome followed by its grounds
 */
public record Outcomes(Measure whole, List<Outcome> all) {

  public Outcomes {
    all = List.copyOf(all);
  }

  public Optional<Outcome> find(String key) {
    return all.stream().filter(outcome -> outcome.key().equals(key)).findFirst();
  }

  /** The grounds of an outcome. */
  public List<Outcome> below(String key) {
    return all.stream().filter(outcome -> outcome.above().equals(key)).toList();
  }
}
