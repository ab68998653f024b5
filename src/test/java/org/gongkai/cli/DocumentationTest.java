package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.content.FormsReader;
import org.gongkai.finding.Fault;
import org.gongkai.form.Carry;
import org.gongkai.form.Form;
import org.gongkai.form.Rule;
import org.junit.jupiter.api.Test;

/** What the documents say is what the program does. */
class DocumentationTest {

  private static final Path DOCS = Path.of("src/docs");

  @Test
  void everyFindingIsListedAndNoOther() throws IOException {
    Set<String> ids =
        Arrays.stream(Fault.values()).map(Fault::id).collect(Collectors.toCollection(TreeSet::new));
    for (Form form : FormsReader.read().all()) {
      form.arithmetic().rules().stream().map(Rule::id).forEach(ids::add);
      form.arithmetic().carries().stream().map(Carry::id).forEach(ids::add);
    }
    ids.add("N02");
    assertEquals(
        ids, found("(?m)^\\| `([^`]+)` \\|", Files.readString(DOCS.resolve("findings.md"))));
  }

  @Test
  void everyCommandAndOptionIsInBothReadmes() throws IOException {
    Set<String> options = new TreeSet<>(Set.of("gongkai build", "gongkai check"));
    for (String help : List.of("gongkai", "build", "check")) {
      options.addAll(
          found("(--[a-z]+)", Files.readString(Path.of("src/test/help/" + help + ".txt"))));
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
    for (String reader : List.of("PortalReader", "AgencyReader", "ReportReader")) {
      String code =
          Files.readString(Path.of("src/main/java/org/gongkai/content/" + reader + ".java"));
      for (String key :
          found(
              "fields\\s*\\.(?:word|text|date|list|webAddress|fields|has|wordAmong)\\(\\s*\"([A-Za-z]+)\"",
              code)) {
        assertTrue(
            Pattern.compile("[`{ (]" + key + "[`:]").matcher(format).find(),
            () -> "content-format.md does not explain '" + key + "' of " + reader);
      }
    }
  }

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
}
