package org.gongkai.page.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.difference.Run;
import org.gongkai.difference.Step;
import org.gongkai.difference.TextDifference;
import org.gongkai.form.Section;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.markup.Markup;
import org.gongkai.prose.Passage;
import org.gongkai.prose.Wording;
import org.gongkai.report.Filing;
import org.gongkai.report.Gist;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.report.Texts;

/**
 * The text of a report beside last year's. Only whole texts in one language are compared: what a
 * summary leaves out says nothing of the report.
 *
 * @param hindrance why they are not compared: a key of the theme's messages; empty where they are
 */
public record TextAgainst(String hindrance, Language language, List<Part> parts) {

  /** So much of a section is shown, in characters, and no more; a page stays a page. */
  private static final int MOST = 40_000;

  /**
   * A section with what changed in it.
   *
   * @param steps with the sentences that changed in HTML, safe
   */
  public record Part(Text title, int unchanged, int changed, int fresh, int gone, String steps) {

    public boolean isSame() {
      return changed + fresh + gone == 0;
    }
  }

  static TextAgainst of(Report last, Report now, Language wanted, Texts texts) {
    if (!isWhole(last) || !isWhole(now)) {
      return new TextAgainst("partial", wanted, List.of());
    }
    return common(last, now, wanted)
        .map(language -> compared(last, now, language, texts))
        .orElseGet(() -> new TextAgainst("languages", wanted, List.of()));
  }

  private static boolean isWhole(Report report) {
    return report.filing().source().extent() == Filing.Extent.FULL && !report.texts().isEmpty();
  }

  /** The language wanted if both texts have it, or else one they share. */
  private static Optional<Language> common(Report last, Report now, Language wanted) {
    List<Language> shared =
        now.texts().stream()
            .map(Gist::language)
            .filter(language -> last.textIn(language).isPresent())
            .toList();
    return shared.contains(wanted) ? Optional.of(wanted) : shared.stream().findFirst();
  }

  private static TextAgainst compared(Report last, Report now, Language language, Texts texts) {
    Map<Text, List<String>> before = paragraphs(last, language, texts);
    Map<Text, List<String>> after = paragraphs(now, language, texts);
    List<Part> parts = new ArrayList<>();
    after.forEach(
        (title, words) ->
            parts.add(part(title, language, before.getOrDefault(title, List.of()), words)));
    before.forEach(
        (title, words) -> {
          if (!after.containsKey(title)) {
            parts.add(part(title, language, words, List.of()));
          }
        });
    return new TextAgainst("", language, List.copyOf(parts));
  }

  /** The paragraphs under each heading: those of the form, then those of the report's own. */
  private static Map<Text, List<String>> paragraphs(Report report, Language language, Texts texts) {
    Narrative text = texts.read(report, report.textIn(language).orElseThrow());
    Map<Text, List<String>> paragraphs = new LinkedHashMap<>();
    for (Section section : report.form().outline()) {
      text.section(section.key()).ifPresent(one -> add(section.title(), one, paragraphs));
    }
    text.others().forEach(one -> add(Text.same(one.heading()), one, paragraphs));
    return paragraphs;
  }

  private static void add(Text title, Passage passage, Map<Text, List<String>> paragraphs) {
    List<String> words = passage.prose().wordings().stream().map(Wording::words).toList();
    if (!words.isEmpty()) {
      paragraphs.computeIfAbsent(title, key -> new ArrayList<>()).addAll(words);
    }
  }

  private static Part part(Text title, Language language, List<String> before, List<String> after) {
    List<Step> steps = TextDifference.of(before, after);
    Markup html = new Markup(language);
    for (Step step : steps) {
      if (html.length() < MOST) {
        print(step, html);
      }
    }
    if (html.length() >= MOST) {
      html.element("p", "…");
    }
    return new Part(
        title,
        steps.stream().mapToInt(Step::unchanged).sum(),
        count(steps, Step::isChanged),
        count(steps, step -> step.is(Run.Mark.NEW)),
        count(steps, step -> step.is(Run.Mark.GONE)),
        html.toString());
  }

  private static int count(List<Step> steps, Predicate<Step> chosen) {
    return (int) steps.stream().filter(chosen).count();
  }

  /** A sentence with what is gone struck out and what is new underlined; … for those that stay. */
  private static void print(Step step, Markup html) {
    if (step.unchanged() > 0) {
      html.element("p", "…… " + unchanged(step, html.language()), "class", "kept");
      return;
    }
    html.open("p");
    for (Run run : step.runs()) {
      if (run.mark() == Run.Mark.GONE || run.mark() == Run.Mark.NEW) {
        html.element(run.mark() == Run.Mark.GONE ? "del" : "ins", run.words());
      } else {
        html.words(run.words());
      }
    }
    html.close("p");
  }

  private static String unchanged(Step step, Language language) {
    return language == Language.ZH ? step.unchanged() + " 句未变" : step.unchanged() + " unchanged";
  }
}
