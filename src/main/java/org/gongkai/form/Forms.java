package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import org.gongkai.law.Law;

/**
 * The forms this portal knows, oldest first, the measures they share, what can become of requests,
 * and the law behind them.
 */
public record Forms(List<Form> all, Measures measures, Outcomes outcomes, Law law) {

  public Forms {
    all = List.copyOf(all);
  }

  public Optional<Form> find(String id) {
    return all.stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /** The form prescribed for reports of this year. */
  public Optional<Form> in(int year) {
    return all.stream().filter(form -> form.edition().covers(year)).findFirst();
  }
}
