package org.gongkai.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.language.Text;

/**
 * The catalogue of comparable measures.
 *
 * @param all in the order they are shown
 * @param sets which measures answer which question: {@code outcomes}, {@code flow}, {@code key}
 * @param units the words for each unit
 * @param roles the measure that is what every country asks for under a name of its own
 * @param rates what follows from them: shares and rates, in the order they are shown
 */
public record Measures(
    List<Measure> all,
    Map<String, List<Measure>> sets,
    Map<String, Text> units,
    List<Rate> rates,
    Map<Role, Measure> roles) {

  /** Measures of which nothing is divided. */
  public Measures(List<Measure> all, Map<String, List<Measure>> sets, Map<String, Text> units) {
    this(all, sets, units, List.of(), Map.of());
  }

  public Measures {
    all = List.copyOf(all);
    sets = Map.copyOf(sets);
    units = Map.copyOf(units);
    rates = List.copyOf(rates);
    roles = Map.copyOf(roles);
  }

  public Optional<Measure> find(String key) {
    for (Measure measure : all) {
      if (measure.key().equals(key)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  public Optional<Rate> rate(String key) {
    return rates.stream().filter(rate -> rate.key().equals(key)).findFirst();
  }

  public Measure role(Role role) {
    Measure measure = roles.get(role);
    if (measure == null) {
      throw new IllegalArgumentException("no measure has the role " + role.key());
    }
    return measure;
  }

  public List<Measure> set(String name) {
    List<Measure> set = sets.get(name);
    if (set == null) {
      throw new IllegalArgumentException("no set of measures called " + name);
    }
    return set;
  }

  /** The unit in words; empty for no unit. */
  public Text unit(String key) {
    return units.getOrDefault(key, Text.EMPTY);
  }
}
