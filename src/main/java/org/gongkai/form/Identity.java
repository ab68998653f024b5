package org.gongkai.form;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;

/**
 * An identity the form's figures must satisfy.
 *
 * @param rule its entry in the catalogue
 * @param equations one for each row or column it holds in
 */
public record Identity(Rule rule, List<Equation> equations) {

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

  public Identity {
    equations = List.copyOf(equations);
  }
}
