package org.gongkai.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Identity;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Silence;

/**
 * The form's arithmetic over what was read: that the figures were read right, or that the report
 * itself does not add up. It changes none of them.
 */
public final class Proof {

  private Proof() {}

  /**
   * One rule.
   *
   * @param holds in how many rows or columns it holds
   * @param judged in how many all its figures are known
   * @param broken where it does not hold
   */
  public record Line(String rule, int holds, int judged, List<Text> broken) {
    public Line {
      broken = List.copyOf(broken);
    }
  }

  public static List<Line> of(Imported imported) {
    Figures figures = figures(imported);
    List<Line> lines = new ArrayList<>();
    for (Identity identity : imported.form().arithmetic().identities()) {
      int holds = 0;
      int judged = 0;
      List<Text> broken = new ArrayList<>();
      for (Identity.Equation equation : identity.equations()) {
        Optional<Boolean> is = figures.holds(equation);
        judged += is.isPresent() ? 1 : 0;
        holds += is.orElse(false) ? 1 : 0;
        if (is.isPresent() && !is.get()) {
          broken.add(equation.where());
        }
      }
      if (judged > 0) {
        lines.add(new Line(identity.rule().id(), holds, judged, broken));
      }
    }
    return lines;
  }

  private static Figures figures(Imported imported) {
    Form form = imported.form();
    Figures.Draft draft = new Figures.Draft(form, "");
    imported.matched().figures().forEach((cell, figure) -> put(draft, cell, figure));
    return draft.done();
  }

  private static void put(Figures.Draft draft, Cell cell, Figure figure) {
    Optional<BigDecimal> number = figure.number();
    if (number.isPresent()) {
      int decimals = Math.max(0, number.get().scale());
      draft.report(
          cell, number.get().setScale(decimals).unscaledValue().longValueExact(), decimals);
    } else if (figure == Silence.BLANK) {
      draft.leaveBlank(cell);
    } else {
      draft.markNotApplicable(cell);
    }
  }
}
