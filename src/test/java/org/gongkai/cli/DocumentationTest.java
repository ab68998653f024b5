package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Fault;
import org.gongkai.law.Family;
import org.gongkai.law.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say is what the program does. */
class DocumentationTest {

  private static final Path DOCS = Path.of("src/docs");

  /**
   * src/docs/findings.md lists the mistakes that reading meets, each with a message of the kind.
   */
  @Test
  void everyMistakeOfWritingIsPrintedInTheDocs() throws IOException {
    StringBuilder table = new StringBuilder("\n| id | | for example |\n|---|---|---|\n");
    Arrays.stream(Fault.values())
        .sorted(Comparator.comparing(Fault::id))
        .forEach(
            fault ->
                table
                    .append("| `" + fault.id() + "` | " + fault.severity().key() + " | ")
                    .append(fault.example().en().replace("<", "&lt;"))
                    .append(" |\n"));
    Path docs = DOCS.resolve("findings.md");
    String written = Files.readString(docs);
    int from = written.indexOf("\n| id |");
    Golden.compare(docs, (from < 0 ? written : written.substring(0, from)) + table);
  }

  /** src/docs/rules.md is the catalogue of the program, printed. */
  @Test
  void theCatalogueOfRulesIsPrintedInTheDocs() throws IOException {
    StringBuilder page = new StringBuilder();
    for (Family family : FormsReader.read().law().families()) {
      if (family.rules().isEmpty()) {
        continue;
      }
      page.append("\n## ").append(family.key()).append(": ").append(family.title().en());
      page.append(
          "\n\n| rule | weight | what must hold | seen to by | ground |\n|---|---|---|---|---|\n");
      for (Rule rule : family.rules()) {
        page.append("| `").append(rule.id()).append("` | ").append(rule.severity().key());
        page.append(" | ").append(rule.told().sentence().en());
        page.append(" | ").append(overseer(rule));
        page.append(" | ").append(rule.told().ground().en()).append(" |\n");
      }
    }
    Path docs = DOCS.resolve("rules.md");
    String written = Files.readString(docs);
    int from = written.indexOf("\n## ");
    String head = from < 0 ? written : written.substring(0, from);
    Golden.compare(docs, head + page);
  }

  private static String overseer(Rule rule) {
    return switch (rule.by()) {
      case FIGURES -> "check of the figures";
      case TEXT -> "check of the text";
      case READING -> "reading: `" + String.join("`, `", rule.settings().faults()) + "`";
      case PORTAL -> "the portal itself";
      case NOBODY -> "not checked: " + rule.told().example().en();
    };
  }

  @Test
  void everyCommandAndOptionIsInBothReadmes() throws IOException {
    Set<String> options =
        new TreeSet<>(
            Set.of(
                "gongkai build",
                "gongkai check",
                "gongkai explain",
                "gongkai new agency",
                "gongkai new report"));
    for (String help :
        List.of(
            "gongkai", "build", "check", "explain", "schema", "form", "new-agency", "new-report")) {
      options.addAll(
          found(
              "(--[a-z]+(?:-[a-z]+)*)",
              Files.readString(Path.of("src/test/help/" + help + ".txt"))));
    }
    for (String readme : List.of("README.md", "README.zh.md")) {
      String text = Files.readString(Path.of(readme));
      options.forEach(
          option ->
              assertTrue(text.contains(option), () -> readme + " does not mention " + option));
    }
  }

  @Test
  void everyKeyOfTheSourcesIsInTheContentFormat() throws IOException {
    String format = Files.readString(DOCS.resolve("content-format.md"));
    for (String reader : READERS) {
      String code =
          Files.readString(Path.of("src/main/java/org/gongkai/content/" + reader + ".java"));
      Set<String> keys = found("\"([A-Za-z]+)\"", String.join(" ", found(ASKED, code)));
      assertFalse(keys.isEmpty(), reader);
      for (String key : keys) {
        assertTrue(
            Pattern.compile("[`{ (,]" + key + "[`:,}]").matcher(format).find(),
            () -> "content-format.md does not explain '" + key + "' of " + reader);
      }
    }
  }

  /** Those of what editors write; forms and laws ship with the program. */
  private static final List<String> READERS =
      List.of(
          "PortalReader",
          "RankingReader",
          "VocabularyReader",
          "OwnerReader",
          "ContactReader",
          "AgencyReader",
          "ReportReader",
          "StatementReader",
          "Attachments");

  /** What a reader asks the fields of a file for. */
  private static final String ASKED =
      "(?:Fields\\.of|[.](?:word|words|text|date|list|webAddress|fields|has|wordAmong|node|isTrue))"
          + "\\(([^()]*)\\)";

  @Test
  void bothReadmesGiveTheSameCommands() throws IOException {
    String commands = "(?m)^((?:mvn|java) .*)$";
    assertEquals(
        found(commands, Files.readString(Path.of("README.md"))),
        found(commands, Files.readString(Path.of("README.zh.md"))));
  }

  private static Set<String> found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the README tells a newcomer to write down passes the check. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh.md"})
  void theExampleOfTheReadmeHasNoErrors(String readme, @TempDir Path folder) throws IOException {
    List<String> examples =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of(readme)))
            .results()
            .map(example -> example.group(1).indent(-3))
            .toList();
    assertEquals(2, examples.size(), "an agency and a report");
    Path agency = Files.createDirectories(folder.resolve("content/agencies/guangdong/finance"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Portal\n");
    Files.writeString(agency.resolve("agency.yaml"), examples.get(0));
    Files.writeString(agency.resolve("2024.yaml"), examples.get(1));
    Run run = Run.of(folder, "check", "--strict");
    assertEquals(ExitCode.OK, run.exit(), run.out());
  }
}
