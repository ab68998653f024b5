package org.gongkai.notice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.finding.Severity;
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

  /** A line that a message names: {@code content/agencies/a/2022.yaml:7:27}, 第 7 行. */
  private static final Pattern LINE = Pattern.compile("(?<=\\.(yaml|md)):[0-9:]+|第 [0-9]+ 行");

  private final Bulletin bulletin;
  private final Language language;

  SarifFormat(Bulletin bulletin) {
    this.bulletin = bulletin;
    this.language = bulletin.manner().language();
  }

  String write() {
    JsonObject run =
        new JsonObject()
            .object("tool", new JsonObject().object("driver", driver()))
            .words("columnKind", "utf16CodeUnits")
            .words("language", language.tag())
            .object("originalUriBaseIds", new JsonObject().object(ROOT, root()))
            .list("results", bulletin.listed().stream().map(this::result).toList());
    return new JsonObject()
            .words("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .words("version", "2.1.0")
            .list("runs", List.of(run))
        + "\n";
  }

  private JsonObject driver() {
    return new JsonObject()
        .words("name", "Gongkai")
        .words("fullName", bulletin.manner().program())
        .list("rules", rules());
  }

  private JsonObject root() {
    return new JsonObject()
        .object(
            "description",
            message(Text.of("运行检查的文件夹", "the folder the check was run in").in(language)));
  }

  /** Those that something is said by, in the order of their ids. */
  private List<JsonObject> rules() {
    Map<String, JsonObject> rules = new TreeMap<>();
    for (Notice notice : bulletin.listed()) {
      rules.computeIfAbsent(notice.finding().rule(), this::rule);
    }
    return List.copyOf(rules.values());
  }

  private JsonObject rule(String id) {
    return bulletin.law().find(id).map(this::ofTheCatalogue).orElseGet(() -> ofReading(id));
  }

  private JsonObject ofTheCatalogue(Rule rule) {
    Text ground = rule.told().ground();
    Text example = rule.told().example();
    String help =
        Stream.of(
                rule.told().formula(),
                Text.of("依据：" + ground.zh(), "Ground: " + ground.en()).in(language),
                example(example))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return new JsonObject()
        .words("id", rule.id())
        .object("shortDescription", message(rule.told().sentence().in(language)))
        .object("help", message(help))
        .object("defaultConfiguration", level(rule.severity()));
  }

  private JsonObject ofReading(String id) {
    JsonObject rule = new JsonObject().words("id", id);
    Fault.find(id)
        .ifPresent(
            fault ->
                rule.object("shortDescription", message(example(fault.example())))
                    .object("defaultConfiguration", level(fault.severity())));
    return rule;
  }

  private String example(Text example) {
    return Text.of("例如：" + example.zh(), "For example: " + example.en()).in(language);
  }

  private JsonObject result(Notice notice) {
    Finding finding = notice.finding();
    JsonObject result =
        new JsonObject()
            .words("ruleId", finding.rule())
            .words("level", word(finding.severity()))
            .object("message", message(Sayings.whole(finding, bulletin.law(), language)))
            .list("locations", List.of(location(finding.at())))
            .object("partialFingerprints", new JsonObject().words("rule/v1", fingerprint(finding)));
    notice
        .acceptance()
        .ifPresent(known -> result.list("suppressions", List.of(suppression(known))));
    return result;
  }

  private JsonObject location(Location at) {
    JsonObject place =
        new JsonObject()
            .object(
                "artifactLocation",
                new JsonObject().words("uri", uri(bulletin.truePath(at))).words("uriBaseId", ROOT));
    if (at.line() > 0) {
      place.object(
          "region",
          new JsonObject().place("startLine", at.line()).place("startColumn", at.column()));
    }
    return new JsonObject().object("physicalLocation", place);
  }

  private JsonObject suppression(Filing.Acceptance known) {
    return new JsonObject()
        .words("kind", "external")
        .words("status", "accepted")
        .words("justification", Sayings.reason(known, language));
  }

  private static JsonObject level(Severity severity) {
    return new JsonObject().words("level", word(severity));
  }

  private static String word(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.key();
  }

  private static JsonObject message(String words) {
    return new JsonObject().words("text", words);
  }

  /** A relative URI: each part of the path with its bytes beyond ASCII written as {@code %E5}. */
  private static String uri(String path) {
    return Stream.of(path.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  /** The same finding has the same one though lines above it come and go, in either language. */
  private static String fingerprint(Finding finding) {
    String same =
        finding.rule()
            + "\n"
            + finding.at().file()
            + "\n"
            + LINE.matcher(finding.message().zh()).replaceAll("");
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
