package org.gongkai.content.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Findings;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Outcome;
import org.gongkai.form.Outcomes;
import org.gongkai.form.Rate;
import org.gongkai.form.Role;
import org.gongkai.language.Text;
import org.gongkai.law.Law;
import org.gongkai.report.DivisionCodes;
import org.gongkai.report.Jurisdiction;
import org.gongkai.report.Vocabulary;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.YamlFile;

/**
 * Reads a jurisdiction from the files of its folder: {@code jurisdiction.yaml} names it, its forms
 * and how its divisions are coded; beside it stand {@code law.yaml}, {@code words.yaml}, {@code
 * forms/} and, where it has them, {@code outcomes.yaml}, {@code divisions.csv} and {@code
 * measures.yaml}, without which it has the measures all jurisdictions share.
 */
public final class JurisdictionReader {

  private static final String ROOT = "jurisdictions/";

  private final String folder;
  private final Function<String, Optional<String>> files;

  private JurisdictionReader(String id, Function<String, Optional<String>> files) {
    this.folder = ROOT + id + "/";
    this.files = files;
  }

  /** A jurisdiction that ships with the program; nothing where none of this name does. */
  public static Optional<Jurisdiction> shipped(String id) {
    return of(id, JurisdictionReader::resource);
  }

  /**
   * @param files the words of a file by its path, {@code jurisdictions/cn/law.yaml}; nothing where
   *     there is none
   * @throws IllegalArgumentException with the place, where one of them is not as it should be
   */
  public static Optional<Jurisdiction> of(String id, Function<String, Optional<String>> files) {
    JurisdictionReader reader = new JurisdictionReader(id, files);
    return files.apply(reader.folder + "jurisdiction.yaml").isEmpty()
        ? Optional.empty()
        : Optional.of(reader.read(id));
  }

  private Jurisdiction read(String id) {
    Findings findings = new Findings();
    Fields file =
        Fields.of(
            yaml(folder + "jurisdiction.yaml", findings),
            findings,
            "zh",
            "en",
            "title",
            "forms",
            "divisions",
            "kinds");
    Measures measures = measures();
    Outcomes outcomes = outcomes(measures);
    Law law = law();
    Text title = FormReader.given(file.text("title"), file, "title");
    List<Form> forms = new ArrayList<>();
    for (String form : file.words("forms")) {
      Node root = yaml(folder + "forms/" + form + ".yaml", findings);
      forms.add(new FormReader(root, measures, outcomes, law, findings).read(title));
    }
    Vocabulary words = vocabulary(codes(file), bodies(file));
    Text name = FormReader.text(file);
    refuse(findings);
    return new Jurisdiction(id, name, new Forms(forms, measures, outcomes, law), words);
  }

  private static DivisionCodes codes(Fields file) {
    return file.fields("divisions", "digits", "levels")
        .map(
            given ->
                new DivisionCodes(
                    given.words("digits").stream().map(word -> digits(word, given)).toList(),
                    given.words("levels")))
        .orElse(DivisionCodes.NONE);
  }

  private static int digits(String word, Fields given) {
    if (!word.matches("[1-9]")) {
      throw new IllegalArgumentException(
          given.at("digits") + ": '" + word + "' is no number of digits: [2, 2, 2]");
    }
    return Integer.parseInt(word);
  }

  private static Vocabulary.Bodies bodies(Fields file) {
    return file.fields("kinds", "division", "sector")
        .map(
            given ->
                new Vocabulary.Bodies(
                    given.word("division").orElse(""), given.word("sector").orElse("")))
        .orElse(Vocabulary.Bodies.NONE);
  }

  private Law law() {
    Findings findings = new Findings();
    Law law = new LawReader(folder, this::yaml, files, findings).read();
    refuse(findings);
    return law;
  }

  private Vocabulary vocabulary(DivisionCodes codes, Vocabulary.Bodies bodies) {
    Findings findings = new Findings();
    Fields words =
        Fields.of(yaml(folder + "words.yaml", findings), findings, "levels", "kinds", "sectors");
    Vocabulary vocabulary =
        new Vocabulary(
            codes,
            bodies,
            divisions(),
            texts(words, "sectors", findings),
            texts(words, "levels", findings),
            texts(words, "kinds", findings),
            Map.of());
    refuse(findings);
    return vocabulary;
  }

  /** The texts of a mapping from key to words. */
  static Map<String, Text> texts(Fields fields, String key, Findings findings) {
    Map<String, Text> texts = new LinkedHashMap<>();
    fields
        .node(key)
        .ifPresent(
            node -> {
              Fields group = Fields.open(node, findings);
              group
                  .keys()
                  .forEach(word -> group.text(word).ifPresent(text -> texts.put(word, text)));
            });
    return texts;
  }

  private Measures measures() {
    Findings findings = new Findings();
    String own = folder + "measures.yaml";
    String shared = ROOT + "measures.yaml";
    Fields file =
        Fields.of(
            files.apply(own).isPresent()
                ? yaml(own, findings)
                : yaml(shared, resource(shared).orElseThrow(), findings),
            findings,
            "measures",
            "sets",
            "roles",
            "units",
            "rates");
    Map<String, Measure> all = new LinkedHashMap<>();
    for (Node node : file.list("measures")) {
      Fields measure = Fields.of(node, findings, "key", "zh", "en", "unit");
      String key = FormReader.word(measure, "key");
      all.put(key, new Measure(key, FormReader.text(measure), FormReader.word(measure, "unit")));
    }
    Map<String, List<Measure>> sets = new LinkedHashMap<>();
    Fields given = Fields.open(FormReader.given(file.node("sets"), file, "sets"), findings);
    given.keys().forEach(set -> sets.put(set, given.words(set).stream().map(all::get).toList()));
    Map<String, Text> units = texts(file, "units", findings);
    List<Rate> rates = new ArrayList<>();
    for (Node node : file.list("rates")) {
      rates.add(
          rate(
              Fields.of(node, findings, "key", "zh", "en", "part", "whole", "counted", "ranked"),
              all));
    }
    refuse(findings);
    return new Measures(List.copyOf(all.values()), sets, units, rates, roles(file, all, findings));
  }

  private static Map<Role, Measure> roles(
      Fields file, Map<String, Measure> measures, Findings findings) {
    Fields given =
        Fields.of(
            FormReader.given(file.node("roles"), file, "roles"),
            findings,
            Stream.of(Role.values()).map(Role::key).collect(Collectors.toSet()));
    Map<Role, Measure> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      roles.put(role, measures.get(FormReader.word(given, role.key())));
    }
    return roles;
  }

  private static Rate rate(Fields rate, Map<String, Measure> measures) {
    return new Rate(
        FormReader.word(rate, "key"),
        FormReader.text(rate),
        measures.get(FormReader.word(rate, "part")),
        Stream.of(FormReader.word(rate, "whole").split(" \\+ ")).map(measures::get).toList(),
        rate.word("counted").isEmpty(),
        rate.word("ranked").isPresent());
  }

  private Outcomes outcomes(Measures measures) {
    Findings findings = new Findings();
    String name = folder + "outcomes.yaml";
    if (files.apply(name).isEmpty()) {
      return new Outcomes(measures.role(Role.HANDLED), List.of());
    }
    Fields file = Fields.of(yaml(name, findings), findings, "whole", "outcomes");
    Measure whole = FormReader.given(measures.find(FormReader.word(file, "whole")), file, "whole");
    List<Outcome> all =
        file.list("outcomes").stream()
            .map(node -> Fields.of(node, findings, "key", "below", "zh", "en", "ground", "about"))
            .map(fields -> outcome(fields, measures, whole.unit()))
            .toList();
    refuse(findings);
    return new Outcomes(whole, all);
  }

  private static Outcome outcome(Fields fields, Measures measures, String unit) {
    String key = FormReader.word(fields, "key");
    return new Outcome(
        measures.find(key).orElseGet(() -> new Measure(key, FormReader.text(fields), unit)),
        fields.word("below").orElse(""),
        FormReader.given(fields.text("ground"), fields, "ground"),
        FormReader.given(fields.text("about"), fields, "about"));
  }

  private Map<String, Text> divisions() {
    Map<String, Text> divisions = new LinkedHashMap<>();
    String name = folder + "divisions.csv";
    List<String> lines = files.apply(name).orElse("").lines().toList();
    for (int i = 1; i < lines.size(); i++) {
      String[] parts = lines.get(i).split(",", -1);
      if (parts.length < 3) {
        throw new IllegalArgumentException(
            name + ":" + (i + 1) + ": '" + lines.get(i) + "' is not code,zh,en");
      }
      divisions.put(parts[0], new Text(parts[1], parts[2].isEmpty() ? parts[1] : parts[2]));
    }
    return divisions;
  }

  private Node yaml(String name, Findings findings) {
    String words =
        files.apply(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    return yaml(name, words, findings);
  }

  private static Node yaml(String name, String words, Findings findings) {
    return YamlFile.read(words, name, findings)
        .orElseThrow(() -> new IllegalArgumentException(findings.sorted().toString()));
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = JurisdictionReader.class.getResourceAsStream("/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(Findings findings) {
    if (findings.hasErrors()) {
      throw new IllegalArgumentException(findings.sorted().toString());
    }
  }
}
