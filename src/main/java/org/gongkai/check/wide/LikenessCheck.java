package org.gongkai.check.wide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Examiner;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.law.Rule;
import org.gongkai.prose.Sketch;
import org.gongkai.report.Filing;
import org.gongkai.report.Gist;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.work.AllCores;

/**
 * Texts that say the same as last year's (Y06) or another agency's (Y07), but for the figures. Each
 * text is read once; those of a year are sorted into heaps of like ones, so that nobody is compared
 * with everybody.
 */
public final class LikenessCheck implements WideCheck {

  private static final int BAND = 8;

  /** How many different texts of one heap a text is compared with. */
  private static final int MOST_COMPARED = 4;

  private final Optional<Rule> lastYear;
  private final Optional<Rule> others;

  public LikenessCheck(Law law) {
    this.lastYear = law.find("Y06");
    this.others = law.find("Y07");
  }

  /**
   * The text of a report that is compared.
   *
   * @param sections the sketch of each section, by its key
   * @param whole of all sections together
   * @param at where the text of each begins
   */
  private record Sketched(
      Examiner examiner, Map<String, Sketch> sections, Sketch whole, Map<String, Location> at) {

    Report report() {
      return examiner.report();
    }

    Location start() {
      return at.values().iterator().next();
    }
  }

  @Override
  public Set<String> rules() {
    return Set.of("Y06", "Y07");
  }

  @Override
  public void judge(List<Examiner> examiners, Library library) {
    List<Sketched> all =
        AllCores.map(examiners, this::sketched).stream().flatMap(Optional::stream).toList();
    Sketched before = null;
    Map<Integer, List<Sketched>> years = new LinkedHashMap<>();
    for (Sketched text : all) {
      if (before != null && isNextYear(before, text)) {
        compareWithLastYear(text, before);
      }
      before = text;
      if (text.whole().runs() >= fewest(others)) {
        text.examiner().judged("Y07");
        years.computeIfAbsent(text.report().year(), year -> new ArrayList<>()).add(text);
      }
    }
    years.values().forEach(this::compareWithOthers);
  }

  private static boolean isNextYear(Sketched before, Sketched text) {
    return before.report().agency().path().equals(text.report().agency().path())
        && before.report().year() + 1 == text.report().year();
  }

  private Optional<Sketched> sketched(Examiner examiner) {
    Report report = examiner.report();
    boolean isFull = report.filing().source().extent() == Filing.Extent.FULL;
    Optional<Gist> gist = report.textIn(Language.ZH).filter(any -> isFull);
    Map<String, Sketch> sections = new LinkedHashMap<>();
    Map<String, Location> at = new LinkedHashMap<>();
    for (String key : lastYear.map(rule -> rule.words("sections")).orElse(List.of())) {
      gist.flatMap(text -> text.section(key))
          .ifPresent(
              part -> {
                part.sketch().ifPresent(sketch -> sections.put(key, sketch));
                at.put(key, part.at());
              });
    }
    return sections.values().stream()
        .reduce(Sketch::and)
        .map(whole -> new Sketched(examiner, sections, whole, at));
  }

  private void compareWithLastYear(Sketched text, Sketched before) {
    text.sections()
        .forEach(
            (key, sketch) -> {
              Sketch last = before.sections().get(key);
              boolean isLong = sketch.runs() >= fewest(lastYear);
              if (last == null || !isLong) {
                return;
              }
              text.examiner().judged("Y06");
              double likeness = sketch.likeness(last);
              if (likeness >= lastYear.orElseThrow().limit("most")) {
                text.examiner()
                    .find(
                        "Y06",
                        text.report().subject(text.at().get(key)).and(before.at().get(key)),
                        asLastYear(before, key, likeness),
                        REMEDY);
              }
            });
  }

  /** No text is long enough for a rule that the law does not have. */
  private static double fewest(Optional<Rule> rule) {
    return rule.map(one -> one.limit("fewest")).orElse(Double.MAX_VALUE);
  }

  private static final Text REMEDY =
      Text.of(
          "请按本年的实际情况写；确实没有变化的，在 accept 中写明理由",
          "tell of this year; if nothing has changed, say so under 'accept'");

  private static Text asLastYear(Sketched before, String key, double likeness) {
    Text section = title(before.report(), key);
    Text percent = percent(likeness);
    return Text.of(
        "“" + section.zh() + "”" + percent.zh() + "与 " + before.report().year() + " 年报告相同（数字不计）",
        percent.en()
            + " of '"
            + section.en()
            + "' is the same as in the report of "
            + before.report().year()
            + ", figures apart");
  }

  private static Text title(Report report, String key) {
    return report.form().outline().stream()
        .filter(section -> section.key().equals(key))
        .findFirst()
        .orElseThrow()
        .title();
  }

  private static Text percent(double likeness) {
    long percent = Math.round(likeness * 100);
    return Text.of("约 " + percent + "% ", "about " + percent + " %");
  }

  /** Every text is compared with some of those that share a band with it. */
  private void compareWithOthers(List<Sketched> texts) {
    Map<Long, List<Sketched>> heaps = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Sketched text : texts) {
      Sketch whole = text.whole();
      for (int band = 0; band < Sketch.CLASSES / BAND; band++) {
        List<Sketched> heap =
            heaps.computeIfAbsent(whole.band(band, BAND), key -> new ArrayList<>(1));
        boolean isLike = heap.stream().anyMatch(other -> compare(text, whole, other, told));
        if (!isLike && heap.size() < MOST_COMPARED) {
          heap.add(text);
        }
      }
    }
  }

  private boolean compare(Sketched text, Sketch whole, Sketched other, Set<String> told) {
    double likeness = whole.likeness(other.whole());
    if (text == other || likeness < others.orElseThrow().limit("most")) {
      return false;
    }
    tell(text, other, likeness, told);
    tell(other, text, likeness, told);
    return true;
  }

  /** Once for each report. */
  private static void tell(Sketched text, Sketched other, double likeness, Set<String> told) {
    if (told.add(text.report().agency().path())) {
      Text name = other.report().agency().name().each(Excerpt::ofName);
      Text percent = percent(likeness);
      text.examiner()
          .find(
              "Y07",
              text.report().subject(text.start()).and(other.start()),
              Text.of(
                  "文字" + percent.zh() + "与" + name.zh() + "同年的报告相同（数字不计）",
                  percent.en()
                      + " of the text is the same as in the report of "
                      + name.en()
                      + " for the same year, figures apart"),
              REMEDY);
    }
  }
}
