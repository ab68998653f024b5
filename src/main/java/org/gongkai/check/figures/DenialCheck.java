package org.gongkai.check.figures;

import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.Examiner;
import org.gongkai.check.Working;
import org.gongkai.check.text.Utterance;
import org.gongkai.finding.Location;
import org.gongkai.form.Denial;
import org.gongkai.language.Text;
import org.gongkai.prose.Passage;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;

/** Figures above zero that the text denies in so many words. */
public final class DenialCheck implements Check {

  @Override
  public Set<String> rules() {
    return OF_THE_FORM;
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Optional<Narrative> text = examiner.chinese();
    for (Denial denial : examiner.report().form().arithmetic().denials()) {
      text.flatMap(narrative -> narrative.section(denial.section()))
          .ifPresent(section -> judge(examiner, denial, section, text.get().file()));
    }
  }

  private static void judge(Examiner examiner, Denial denial, Passage section, String file) {
    Figures figures = examiner.report().figures();
    if (!figures.isReported(denial.figure())) {
      return;
    }
    examiner.judged(denial.rule());
    Figure figure = figures.at(denial.figure());
    if (figure.number().orElseThrow().signum() > 0) {
      Utterance.in(section, denial.rule().words(Denial.WORDS))
          .ifPresent(said -> find(examiner, denial, said, said.at(file)));
    }
  }

  private static void find(Examiner examiner, Denial denial, Utterance said, Location at) {
    Figures figures = examiner.report().figures();
    String number = figures.at(denial.figure()).number().orElseThrow().toPlainString();
    Location place = figures.place(denial.figure());
    Text row = denial.figure().line().brief();
    examiner.find(
        denial.rule().id(),
        examiner.report().subject(at).and(place),
        Text.of(
            "文中写“" + said.words() + "”，但" + row.zh() + "为 " + number + "（" + place + "）",
            "the text says '"
                + said.words()
                + "', but '"
                + row.en()
                + "' is "
                + number
                + " ("
                + place
                + ")"),
        Working.remedy(denial.rule()));
  }
}
