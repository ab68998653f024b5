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
import org.gongkai.report.Vocabulary;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.YamlFile;

/** Reads the forms, measures, law and words that ship with the program. */
public final class FormsReader {

  private static final List<String> SHIPPED = List.of("cn-2014", "cn-2019", "cn-2021");

  private FormsReader() {}

  public static Forms read() {
    Measures measures = measures();
    Outcomes outcomes = outcomes(measures);
    Law law = law();
    List<Form> forms = new ArrayList<>();
    for (String id : SHIPPED) {
      Findings findings = new Findings();
      forms.add(
          new FormReader(
                  resource("/forms/" + id + ".yaml", findings), measures, outcomes, law, findings)
              .read());
      refuse(findings);
    }
    return new Forms(forms, measures, outcomes, law);
  }

  private static Law law() {
    Findings findings = new Findings();
    Law law = new LawReader(FormsReader::resource, findings).read("cn");
    refuse(findings);
    return law;
  }

  /** The words for divisions, sectors, levels and kinds. */
  public static Vocabulary vocabulary() {
    Findings findings = new Findings();
    Fields words =
        Fields.of(resource("/vocabulary.yaml", findings), findings, "levels", "kinds", "sectors");
    Vocabulary vocabulary =
        new Vocabulary(
            regions(),
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

  private static Measures measures() {
    Findings findings = new Findings();
    Fields file =
        Fields.of(
            resource("/forms/measures.yaml", findings),
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
    Fields given = Fields.open(file.node("sets").orElseThrow(), findings);
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
    return new Measures(
        List.copyOf(all.values()), sets, units, rates, roles(file.node("roles"), all, findings));
  }

  private static Map<Role, Measure> roles(
      Optional<Node> node, Map<String, Measure> measures, Findings findings) {
    Fields given =
        Fields.of(
            node.orElseThrow(),
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

  private static Outcomes outcomes(Measures measures) {
    Findings findings = new Findings();
    Fields file =
        Fields.of(resource("/forms/outcomes.yaml", findings), findings, "whole", "outcomes");
    Measure whole = measures.find(FormReader.word(file, "whole")).orElseThrow();
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
        fields.text("ground").orElseThrow(),
        fields.text("about").orElseThrow());
  }

  private static Map<String, Text> regions() {
    Map<String, Text> regions = new LinkedHashMap<>();
    for (String line : content("/regions/cn.csv").lines().skip(1).toList()) {
      String[] parts = line.split(",", -1);
      regions.put(parts[0], new Text(parts[1], parts[2].isEmpty() ? parts[1] : parts[2]));
    }
    return regions;
  }

  private static Node resource(String name, Findings findings) {
    return YamlFile.read(content(name), name, findings)
        .orElseThrow(() -> new IllegalArgumentException(findings.sorted().toString()));
  }

  private static String content(String name) {
    try (InputStream in = FormsReader.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
