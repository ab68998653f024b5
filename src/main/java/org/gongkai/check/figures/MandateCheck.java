package org.gongkai.check.figures;

import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Working;
import org.gongkai.form.Cell;
import org.gongkai.form.Power;
import org.gongkai.form.Reserved;
import org.gongkai.language.Plural;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Library;
import org.gongkai.report.Silence;

/** Whether an agency may do what its figures say it did. */
public final class MandateCheck implements Check {

  @Override
  public Set<String> rules() {
    return OF_THE_FORM;
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    for (Reserved reserved : examiner.report().form().arithmetic().reserved()) {
      reserved.figures().forEach(cell -> judge(examiner, reserved, cell, library));
    }
    examiner
        .report()
        .agency()
        .standing()
        .powers()
        .ifPresent(
            powers ->
                examiner
                    .report()
                    .form()
                    .arithmetic()
                    .powers()
                    .forEach(power -> judge(examiner, power, powers)));
  }

  private static void judge(Examiner examiner, Reserved reserved, Cell cell, Library library) {
    Figures figures = examiner.report().figures();
    if (!figures.isReported(cell)) {
      return;
    }
    examiner.judged(reserved.rule());
    Agency.Standing standing = examiner.report().agency().standing();
    if (isAboveZero(figures.at(cell)) && !reserved.admits(standing.level(), standing.kind())) {
      Text level = library.vocabulary().levels().getOrDefault(standing.level(), Text.EMPTY);
      Text kind = library.vocabulary().kinds().getOrDefault(standing.kind(), Text.EMPTY);
      Text label = cell.label();
      String number = number(figures.at(cell));
      examiner.find(
          reserved.rule().id(),
          examiner.report().subject(cell),
          Text.of(
              label.zh() + " " + number + "，但本机关是" + level.zh() + kind.zh(),
              label.en() + " " + number + ", but the agency is: " + level.en() + ", " + kind.en()),
          Working.remedy(reserved.rule()));
    }
  }

  private static void judge(Examiner examiner, Power power, Set<String> powers) {
    Figures figures = examiner.report().figures();
    Figure decisions = figures.at(power.decisions());
    boolean hasPower = powers.contains(power.key());
    boolean isUnused = decisions.equals(Silence.NOT_APPLICABLE);
    if (!decisions.isReported() && !isUnused) {
      return;
    }
    examiner.judged(power.rule());
    Text label = power.decisions().line().brief();
    if (!hasPower && isAboveZero(decisions)) {
      String number = number(decisions);
      find(
          examiner,
          power,
          Text.of(
              label.zh() + "决定 " + number + "，但机构资料中没有这项权力（powers）",
              label.en()
                  + ": "
                  + Plural.english(number, "decision", "decisions")
                  + ", but agency.yaml does not give this power ('powers')"));
    } else if (hasPower && isUnused) {
      find(
          examiner,
          power,
          Text.of(
              label.zh() + "填“不适用”，但机构资料中有这项权力（powers）",
              label.en() + ": not applicable, but agency.yaml gives this power ('powers')"));
    }
  }

  private static void find(Examiner examiner, Power power, Text message) {
    examiner.find(
        power.rule().id(),
        examiner.report().subject(power.decisions()),
        message,
        Working.remedy(power.rule()));
  }

  private static boolean isAboveZero(Figure figure) {
    return figure.number().filter(number -> number.signum() > 0).isPresent();
  }

  private static String number(Figure figure) {
    return figure.number().orElseThrow().toPlainString();
  }
}
