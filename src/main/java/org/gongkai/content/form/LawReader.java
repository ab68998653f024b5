package org.gongkai.content.form;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.language.Text;
import org.gongkai.law.Deadline;
import org.gongkai.law.Family;
import org.gongkai.law.Formula;
import org.gongkai.law.Law;
import org.gongkai.law.Rule;
import org.gongkai.law.Settings;
import org.gongkai.law.Speech;
import org.gongkai.law.Told;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;

/**
 * Reads the rule catalogue of a law. It ships with the program: a mistake in it is ours, so it
 * stops the run with an {@link IllegalArgumentException}.
 */
final class LawReader {

  private static final String[] RULE_KEYS = {
    "id",
    "severity",
    "from",
    "to",
    "zh",
    "en",
    "formula",
    "ground",
    "example",
    "by",
    "words",
    "limits",
    "faults"
  };

  private final String folder;
  private final BiFunction<String, Findings, Node> yaml;
  private final Function<String, Optional<String>> files;
  private final Findings findings;
  private final Map<String, Text> grounds = new LinkedHashMap<>();
  private int rules;

  /**
   * @param folder of the jurisdiction, ending in a slash
   * @param yaml opens a file that must be there
   * @param files the words of a file, where there is one
   */
  LawReader(
      String folder,
      BiFunction<String, Findings, Node> yaml,
      Function<String, Optional<String>> files,
      Findings findings) {
    this.folder = folder;
    this.yaml = yaml;
    this.files = files;
    this.findings = findings;
  }

  Law read() {
    Fields law =
        Fields.of(
            yaml.apply(folder + "law.yaml", findings),
            findings,
            "zh",
            "en",
            "asOf",
            "year",
            "grounds",
            "deadlines",
            "families");
    grounds.putAll(JurisdictionReader.texts(law, "grounds", findings));
    List<Family> families = new ArrayList<>();
    for (String name : law.words("families")) {
      families.add(family(yaml.apply(folder + "law/" + name + ".yaml", findings)));
    }
    return new Law(
        FormReader.text(law),
        FormReader.given(law.date("asOf"), law, "asOf"),
        families,
        law.list("deadlines").stream().map(node -> deadline(node, ends(law))).toList(),
        speech());
  }

  private Speech speech() {
    String name = folder + "law/speech.yaml";
    if (files.apply(name).isEmpty()) {
      return Speech.NONE;
    }
    Fields speech = Fields.of(yaml.apply(name, findings), findings, "words", "phrases");
    return new Speech(words(speech), speech.list("phrases").stream().map(this::phrase).toList());
  }

  private Speech.Phrase phrase(Node node) {
    Fields phrase = Fields.of(node, findings, "rule", "before", "is", "section", "near", "unless");
    return new Speech.Phrase(
        FormReader.word(phrase, "rule"),
        phrase.words("before"),
        phrase.words("is").stream().map(Formula::of).toList(),
        phrase.word("section").orElse(""),
        phrase.words("near"),
        phrase.words("unless"));
  }

  private Family family(Node node) {
    Fields family = Fields.of(node, findings, "key", "zh", "en", "rules");
    return new Family(
        FormReader.word(family, "key"),
        FormReader.text(family),
        family.list("rules").stream().map(this::rule).toList());
  }

  private Rule rule(Node node) {
    Fields rule = Fields.of(node, findings, RULE_KEYS);
    Told told =
        new Told(
            FormReader.text(rule),
            rule.word("formula").orElse(""),
            ground(rule),
            rule.text("example").orElse(Text.EMPTY));
    return new Rule(
        FormReader.word(rule, "id"),
        rules++,
        severity(rule),
        years(rule),
        told,
        rule.word("by")
            .map(word -> Rule.Overseer.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Rule.Overseer.FIGURES),
        new Settings(words(rule), limits(rule), rule.words("faults")));
  }

  /** The last day of the year that reports tell of: that of the calendar unless it says so. */
  private static MonthDay ends(Fields law) {
    return law.fields("year", "ends")
        .map(year -> MonthDay.parse("--" + FormReader.word(year, "ends")))
        .orElse(MonthDay.of(Month.DECEMBER, 31));
  }

  private Deadline deadline(Node node, MonthDay ends) {
    Fields deadline = Fields.of(node, findings, "from", "to", "kind", "due", "severity", "ground");
    return new Deadline(
        years(deadline),
        deadline.word("kind").orElse(""),
        ends,
        MonthDay.parse("--" + FormReader.word(deadline, "due")),
        severity(deadline),
        ground(deadline));
  }

  private static Rule.Years years(Fields fields) {
    return new Rule.Years(
        fields.word("from").map(Integer::parseInt).orElse(0),
        fields.word("to").map(Integer::parseInt).orElse(9999));
  }

  static Severity severity(Fields fields) {
    return fields
        .word("severity")
        .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(Severity.ERROR);
  }

  private Text ground(Fields fields) {
    List<Text> cited = fields.words("ground").stream().map(this::ground).toList();
    return Text.of(
        String.join("；", cited.stream().map(Text::zh).toList()),
        String.join("; ", cited.stream().map(Text::en).toList()));
  }

  private Text ground(String key) {
    if (!grounds.containsKey(key)) {
      throw new IllegalArgumentException("no ground is called " + key);
    }
    return grounds.get(key);
  }

  private Map<String, List<String>> words(Fields fields) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    fields
        .node("words")
        .map(node -> Fields.open(node, findings))
        .ifPresent(given -> given.keys().forEach(name -> words.put(name, given.words(name))));
    return words;
  }

  private Map<String, Double> limits(Fields rule) {
    Map<String, Double> limits = new LinkedHashMap<>();
    rule.node("limits")
        .map(node -> Fields.open(node, findings))
        .ifPresent(
            given ->
                given
                    .keys()
                    .forEach(
                        name -> limits.put(name, Double.valueOf(FormReader.word(given, name)))));
    return limits;
  }
}
