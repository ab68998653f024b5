package org.gongkai.form;

import java.util.List;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;

/**
 * A relation the form's figures must satisfy.
 *
 * @param rule its entry in the catalogue
 * @param equations one for each row or column it holds in
 */
public record Identity(Rule rule, List<Equation> equations) {

  /**
   * @param where the heading of the row or column it holds in, in words; empty where it holds in
   *     one place only
   * @param when it is asked for only where this sum is above zero; without terms, always
   */
  public record Equation(Text where, Sum left, Relation relation, Sum right, Sum when) {}

  public Identity {
    equations = List.copyOf(equations);
  }
}
