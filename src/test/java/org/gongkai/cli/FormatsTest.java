package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What is told of one small portal with an error, a warning, an info and an accepted finding, in
 * every format. {@code -Dgolden.write=true} writes {@code src/test/formats} anew.
 */
class FormatsTest {

  private static final Path FOLDER = Path.of("src/test/formats");
  private static final Path DOCS = Path.of("src/docs/formats.md");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyFormatTellsThePortalInTheseWords() {
    return Stream.of("text", "json", "sarif", "github", "junit")
        .map(
            format ->
                DynamicTest.dynamicTest(
                    format,
                    () -> {
                      Run run = check("--format", format, "--level", "info");
                      assertEquals(ExitCode.FINDINGS, run.exit());
                      assertEquals("", run.err());
                      Golden.compare(
                          FOLDER.resolve("expected." + format),
                          run.out().replaceAll("\\d+\\.\\d (秒|s)", "…"));
                    }));
  }

  @Test
  void sarifKeepsItsSchemaInBothLanguages() throws IOException {
    try (InputStream schema =
        FormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      var sarif =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(schema, InputFormat.JSON);
      for (String language : List.of("zh", "en")) {
        String log = check("--format", "sarif", "--lang", language).out();
        assertEquals(List.of(), sarif.validate(log, InputFormat.JSON));
        assertFalse(
            sarif.validate(log.replace("ruleId", "rule_id"), InputFormat.JSON).isEmpty(),
            "the schema is not looked at");
      }
    }
  }

  @Test
  void aFingerprintOutlivesLinesAndLanguage() throws IOException {
    String before = check("--format", "sarif").out();
    assertEquals(
        fingerprints(before), fingerprints(check("--format", "sarif", "--lang", "en").out()));
    copy(FOLDER.resolve("content"), folder.resolve("content"));
    Path report = folder.resolve("content/agencies/a/2022.yaml");
    Files.writeString(report, "# moved down\n\n" + Files.readString(report));
    String after = Run.of(folder, "check", "--format", "sarif").out();
    assertFalse(before.equals(after));
    assertEquals(fingerprints(before), fingerprints(after));
  }

  /** The same finding is still open: nobody is told of a new one. */
  @Test
  void aFingerprintOutlivesAFigureThatIsStillWrong() throws IOException {
    String before = check("--format", "sarif").out();
    copy(FOLDER.resolve("content"), folder.resolve("content"));
    Path report = folder.resolve("content/agencies/a/2022.yaml");
    Files.writeString(report, Files.readString(report).replace("118", "117"));
    String after = Run.of(folder, "check", "--format", "sarif").out();
    assertTrue(after.contains("办理结果总计 117 + 结转下年度 5 = 122"), after);
    assertEquals(fingerprints(before), fingerprints(after));
  }

  @Test
  void testResultsAreReadAsXmlAndCountWhatFails() throws Exception {
    for (String strict : List.of("--level=info", "--strict")) {
      Document results = xml(check("--format", "junit", strict).out());
      NodeList suites = results.getElementsByTagName("testsuite");
      int failures = results.getElementsByTagName("failure").getLength();
      int counted = 0;
      int cases = 0;
      for (int i = 0; i < suites.getLength(); i++) {
        counted += Integer.parseInt(((Element) suites.item(i)).getAttribute("failures"));
        cases += Integer.parseInt(((Element) suites.item(i)).getAttribute("tests"));
      }
      assertEquals(failures, counted);
      assertEquals(strict.equals("--strict") ? 2 : 1, failures);
      assertEquals(cases, results.getElementsByTagName("testcase").getLength());
    }
  }

  @Test
  void controlCharactersAndMarkupOfASourceEndUpInNoFormat() throws Exception {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(
        folder.resolve("content/site.yaml"), "title: x\n\"t\\e[31m]]><b>%0A::error::\\r\": y\n");
    Document results = xml(Run.of(folder, "check", "--format", "junit").out());
    assertEquals(1, results.getElementsByTagName("failure").getLength());
    for (String format : List.of("json", "sarif", "github", "junit")) {
      String out = Run.of(folder, "check", "--format", format).out();
      assertTrue(out.codePoints().noneMatch(c -> c < 0x20 && c != '\n'), out);
    }
    String github = Run.of(folder, "check", "--format", "github").out();
    assertTrue(
        github
            .lines()
            .allMatch(
                line ->
                    line.startsWith("::error file=content/")
                        || line.startsWith("::notice title=gongkai::")),
        github);
    assertTrue(github.contains("%250A"), github);
  }

  @Test
  void pathsAreSeenFromWhereTheCommandIsGiven() throws IOException {
    copy(FOLDER.resolve("content"), folder.resolve("my portal/content"));
    String github = Run.of(folder, "check", "--source", "my portal", "--format", "github").out();
    assertTrue(github.contains("file=my portal/content/agencies/a/2022.yaml,"), github);
    String sarif = Run.of(folder, "check", "--source", "my portal", "--format", "sarif").out();
    assertTrue(sarif.contains("\"my%20portal/content/agencies/a/2022.yaml\""), sarif);
  }

  @Test
  void aReportFileIsWrittenBesideTheText() throws IOException {
    Path report = folder.resolve("findings.sarif");
    Run run = check("--format", "sarif", "--report", report.toString());
    assertTrue(run.out().contains("错误[B01]"), run.out());
    assertFalse(run.out().contains("提示[N11]"), "the text keeps its own level");
    assertEquals(check("--format", "sarif").out(), Files.readString(report));
    assertEquals(ExitCode.FINDINGS, run.exit());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(report), files.toList());
    }
  }

  @Test
  void aReportFileThatCannotBeWrittenIsToldAndLeavesNothing() {
    Path file = folder.resolve("gone/x.json");
    Run run = check("--format", "json", "--lang", "en", "--report", file.toString());
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
    assertTrue(run.out().contains("error[B01]"), "the text is told all the same");
    assertEquals(
        "gongkai: 无法写入 "
            + file
            + "：没有这个文件夹\n    请先建立文件夹，或换一个位置\ngongkai: cannot write "
            + file
            + ": there is no such folder\n    make the folder first, or name another place\n",
        run.err());
    assertFalse(Files.exists(folder.resolve("gone")));
  }

  @Test
  void aLevelLeavesOutLesserFindingsAndStillCountsThem() {
    String json = check("--format", "json", "--level", "error").out();
    assertEquals(Set.of("B01", "Y01"), rules(json));
    assertTrue(json.contains("\"info\": 1"), json);
    assertEquals(
        Set.of("B01", "N11", "Y01", "unknown-section"), rules(check("--format", "json").out()));
  }

  /** src/docs/formats.md shows the English output for this portal, and names every key of it. */
  @Test
  void theDocumentedExampleIsTheProgramsOwn() throws IOException {
    String docs = Files.readString(DOCS);
    String fence = "```json\n";
    int from = docs.indexOf(fence) + fence.length();
    int to = docs.indexOf("```", from);
    String json = check("--format", "json", "--lang", "en").out();
    Golden.compare(DOCS, docs.substring(0, from) + json + docs.substring(to));
    for (MatchResult key : Pattern.compile("\"(\\w+)\": ").matcher(json).results().toList()) {
      assertTrue(docs.contains("`" + key.group(1) + "`"), () -> "no word of " + key.group(1));
    }
  }

  private static Run check(String... options) {
    return Run.of(
        FOLDER, Stream.concat(Stream.of("check"), Stream.of(options)).toArray(String[]::new));
  }

  private static Set<String> rules(String json) {
    return found("\"rule\": \"([^\"]+)\"", json);
  }

  private static Set<String> fingerprints(String sarif) {
    Set<String> marks = found("\"rule/v2\": \"([0-9a-f]{64})\"", sarif);
    assertEquals(4, marks.size());
    return marks;
  }

  private static Set<String> found(String pattern, String words) {
    return Pattern.compile(pattern)
        .matcher(words)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Document xml(String words) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(words)));
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
