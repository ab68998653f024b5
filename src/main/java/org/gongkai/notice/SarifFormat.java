package org.gongkai.notice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
import org.gongkai.json.Json;
import org.gongkai.json.Layout;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.law.Rule;
import org.gongkai.report.Filing;

/**
 * SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which code hosts read to annotate
 * a change. What is accepted is a result that is suppressed, with the reason.
 */
final class SarifFormat {

  private static final String ROOT = "%SRCROOT%";

  private final Bulletin bulletin;
  private final Language language;
  private final Fingerprints known;
  private final StringBuilder out = new StringBuilder();
  private final Json json = Members.begin(out);

  SarifFormat(Bulletin bulletin) {
    this.bulletin = bulletin;
    this.language = bulletin.manner().language();
    this.known = new Fingerprints(bulletin.notices().stream().map(Notice::finding).toList());
  }

  String write() {
    json.name("$schema").words("https://json.schemastore.org/sarif-2.1.0.json");
    json.name("version").words("2.1.0");
    Members.list("runs", json).object(Layout.INDENTED);
    driver();
    json.name("columnKind").words("utf16CodeUnits").name("language").words(language.tag());
    Members.object(ROOT, Members.object("originalUriBaseIds", json));
    message("description", Text.of("运行检查的文件夹", "the folder the check was run in").in(language));
    json.end().end();
    Members.list("results", json);
    bulletin.listed().forEach(this::result);
    json.end().end().end().end();
    return out.append('\n').toString();
  }

  private void driver() {
    Members.object("driver", Members.object("tool", json)).name("name").words("Gongkai");
    Members.words("fullName", bulletin.manner().program(), json);
    Members.list("rules", json);
    bulletin.listed().stream()
        .map(notice -> notice.finding().rule())
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(this::rule);
    json.end().end().end();
  }

  /** Of those that something is said by, in the order of their ids. */
  private void rule(String id) {
    json.object(Layout.INDENTED).name("id").words(id);
    Optional<Rule> rule = bulletin.law().find(id);
    rule.ifPresent(this::ofTheCatalogue);
    if (rule.isEmpty()) {
      Fault.find(id).ifPresent(this::ofReading);
    }
    json.end();
  }

  private void ofTheCatalogue(Rule rule) {
    Text ground = rule.told().ground();
    Text example = rule.told().example();
    message("shortDescription", rule.told().sentence().in(language));
    message(
        "help",
        Stream.of(
                rule.told().formula(),
                Text.of("依据：" + ground.zh(), "Ground: " + ground.en()).in(language),
                example(example))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n")));
    level(rule.severity());
  }

  private void ofReading(Fault fault) {
    message("shortDescription", example(fault.example()));
    level(fault.severity());
  }

  private String example(Text example) {
    return Text.of("例如：" + example.zh(), "For example: " + example.en()).in(language);
  }

  private void result(Notice notice) {
    Finding finding = notice.finding();
    json.object(Layout.INDENTED).name("ruleId").words(finding.rule());
    json.name("level").words(word(finding.severity()));
    message("message", Sayings.whole(finding, bulletin.law(), language));
    Members.list("locations", json);
    location(finding.at());
    json.end();
    if (!finding.others().isEmpty()) {
      Members.list("relatedLocations", json);
      finding.others().forEach(this::location);
      json.end();
    }
    Members.object("partialFingerprints", json).name("rule/v2").words(known.of(finding)).end();
    notice.acceptance().ifPresent(this::suppression);
    json.end();
  }

  private void location(Location at) {
    json.object(Layout.INDENTED);
    Members.object("artifactLocation", Members.object("physicalLocation", json));
    Members.words("uri", uri(bulletin.truePath(at)), json);
    json.name("uriBaseId").words(ROOT).end();
    if (at.line() > 0) {
      Members.object("region", json).name("startLine").number(at.line());
      Members.place("startColumn", at.column(), json);
      json.end();
    }
    json.end().end();
  }

  private void suppression(Filing.Acceptance known) {
    Members.list("suppressions", json).object(Layout.INDENTED);
    json.name("kind").words("external").name("status").words("accepted");
    Members.words("justification", Sayings.reason(known, language), json);
    json.end().end();
  }

  private void level(Severity severity) {
    Members.object("defaultConfiguration", json).name("level").words(word(severity)).end();
  }

  private static String word(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.key();
  }

  private void message(String name, String words) {
    Members.object(name, json);
    Members.words("text", words, json);
    json.end();
  }

  /** A relative URI: each part of the path with its bytes beyond ASCII written as {@code %E5}. */
  private static String uri(String path) {
    return Stream.of(path.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
