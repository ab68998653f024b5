package org.gongkai.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Severity;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.law.Family;
import org.gongkai.law.Law;
import org.gongkai.law.Rule;
import org.gongkai.yaml.Nearest;

/** The catalogue of rules and the mistakes that reading meets, one by one or as a list. */
record Explain(Console console, Law law, Language language) {

  private static final Text READING = Text.of("读取来源时", "Reading the sources");

  /** Explains one rule. @param id in capitals or not; null for the list of all */
  ExitCode tell(String id) {
    if (id == null) {
      list();
      return ExitCode.OK;
    }
    Optional<Rule> rule = law.find(id.toUpperCase(Locale.ROOT));
    Optional<Fault> fault = Fault.find(id.toLowerCase(Locale.ROOT));
    if (rule.isEmpty() && fault.isEmpty()) {
      return console.unknownRule(id, remedy(id), language);
    }
    rule.ifPresent(this::explain);
    fault.ifPresent(this::explain);
    return ExitCode.OK;
  }

  private void list() {
    for (Family family : law.families()) {
      if (!family.rules().isEmpty()) {
        console.say(family.key() + "  " + family.title().in(language));
        family.rules().forEach(rule -> line(rule.id(), rule.severity(), rule.told().sentence()));
      }
    }
    console.say(READING.in(language));
    Stream.of(Fault.values())
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .forEach(fault -> line(fault.id(), fault.severity(), fault.example()));
  }

  private void line(String id, Severity severity, Text sentence) {
    console.say("  " + id + "  " + word(severity) + "  " + sentence.in(language));
  }

  private String word(Severity severity) {
    return severity.word().in(language);
  }

  private Text remedy(String id) {
    List<String> known = new ArrayList<>(law.rules().stream().map(Rule::id).toList());
    Arrays.stream(Fault.values()).map(Fault::id).forEach(known::add);
    String nearest = Nearest.among(known, id, 1).get(0);
    return Text.of(
        "最接近的是 " + nearest + "；gongkai explain 列出全部",
        "the nearest is " + nearest + "; gongkai explain lists all");
  }

  private void explain(Rule rule) {
    String family =
        law.families().stream()
            .filter(candidate -> candidate.rules().contains(rule))
            .map(candidate -> candidate.title().in(language))
            .findFirst()
            .orElse("");
    console.say(rule.id() + "  " + word(rule.severity()) + "  " + family);
    point(Text.of("应当", "Must hold"), rule.told().sentence());
    point(Text.of("算式", "Formula"), Text.same(rule.told().formula()));
    point(Text.of("依据", "Ground"), rule.told().ground());
    point(Text.of("年度", "Years"), years(rule.years()));
    boolean isChecked = rule.by() != Rule.Overseer.NOBODY;
    point(
        isChecked ? Text.of("例如", "For example") : Text.of("不查的原因", "Why not"),
        rule.told().example());
    point(Text.of("由谁来看", "Seen to by"), overseer(rule));
    if (rule.by() == Rule.Overseer.FIGURES || rule.by() == Rule.Overseer.TEXT) {
      accept(rule.id());
    }
  }

  private void explain(Fault fault) {
    console.say(fault.id() + "  " + word(fault.severity()) + "  " + READING.in(language));
    point(Text.of("例如", "For example"), fault.example());
    String rules =
        String.join(
            ", ",
            law.rules().stream()
                .filter(rule -> rule.settings().faults().contains(fault.id()))
                .map(Rule::id)
                .toList());
    point(Text.of("所守的规则", "Keeps the rule"), Text.same(rules));
    console.say(
        "  "
            + Text.of(
                    "来源文件要照这样改正；这一类不能用 accept 接受。",
                    "The source has to be mended; a finding of this kind cannot be accepted.")
                .in(language));
  }

  private void point(Text name, Text words) {
    if (!words.isEmpty()) {
      console.say(
          "  " + Text.of(name.zh() + "：", name.en() + ": ").in(language) + words.in(language));
    }
  }

  private static Text years(Rule.Years years) {
    if (years.from() == 0 && years.to() == 9999) {
      return Text.of("全部", "all");
    }
    String from = years.from() == 0 ? "" : Integer.toString(years.from());
    String to = years.to() == 9999 ? "" : Integer.toString(years.to());
    return Text.same(from + "–" + to);
  }

  private static Text overseer(Rule rule) {
    String faults = String.join(", ", rule.settings().faults());
    return switch (rule.by()) {
      case FIGURES -> Text.of("对数字和日期的检查", "a check of figures and dates");
      case TEXT -> Text.of("对文字的检查", "a check of the text");
      case READING -> Text.of("读取时：" + faults, "reading: " + faults);
      case PORTAL -> Text.of("网站自身，否则无法生成", "the portal itself, which cannot be built otherwise");
      case NOBODY -> Text.of("程序不查", "nobody here");
    };
  }

  private void accept(String id) {
    console.say(
        "  "
            + Text.of(
                    "原文确实如此的，记在这份报告的 <年份>.yaml 里：",
                    "Where the original really says so, record it in the report's <year>.yaml:")
                .in(language));
    console.say("    accept:");
    console.say("      - rule: " + id);
    console.say(
        "        reason: "
            + Text.of("原文如此，已与发布机关核对", "so printed; the agency was asked").in(language));
    console.say("        by: " + Text.of("办公室", "the editors").in(language));
    console.say("        on: 2026-01-31");
  }
}
