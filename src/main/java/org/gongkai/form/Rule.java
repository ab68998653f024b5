package org.gongkai.form;

import java.util.List;
import org.gongkai.finding.Severity;
import org.gongkai.language.Text;

/**
 * An identity the form's figures must satisfy.
 *
 * @param id the id in the rule catalogue: B01
 * @param sentence what must hold, in words
 * @param equations one for each row or column it holds in
 */
public record Rule(String id, Severity severity, Text sentence, List<Equation> equations) {

  public enum Relation {
    EQUAL("="),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    public boolean holds(long left, long right) {
      return this == EQUAL ? left == right : left >= right;
    }
  }

  /**
   * @param where the heading of the row or column it holds in, in words
   */
  public record Equation(Text where, Sum left, Relation relation, Sum right) {}

  public Rule {
    equations = List.copyOf(equations);
  }
}
