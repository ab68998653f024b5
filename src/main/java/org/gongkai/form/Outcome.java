package org.gongkai.form;

import java.util.Locale;
import org.gongkai.language.Text;

/**
 * What can become of a request: refused; or the ground of it: a state secret.
 *
 * @param measure how many requests; what a form's rows add up to for it stands in the form
 * @param above key of the outcome it is a ground of; empty for one that is none
 * @param ground the articles it rests on
 * @param about what it means
 */
public record Outcome(Measure measure, String above, Text ground, Text about) {

  public String key() {
    return measure.key();
  }

  /** Its name in an address: {@code state-secret}. */
  public String slug() {
    return key().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  public boolean isGround() {
    return !above.isEmpty();
  }
}
