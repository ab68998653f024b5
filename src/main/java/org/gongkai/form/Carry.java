package org.gongkai.form;

import java.util.List;
import org.gongkai.finding.Severity;
import org.gongkai.language.Text;

/**
 * What last year's report leaves to this year's: {@code carriedForward} opens as {@code carriedIn}.
 *
 * @param steps one for each row or column it holds in
 */
public record Carry(String id, Severity severity, Text sentence, List<Step> steps) {

  /**
   * @param now over this year's figures
   * @param before over the figures of the same addresses in last year's report
   */
  public record Step(Text where, Sum now, Sum before) {}

  public Carry {
    steps = List.copyOf(steps);
  }
}
