package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Fault;
import org.gongkai.law.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code src/test/findings} is the smallest portal that breaks one rule, with the
 * exact words an editor is told in {@code expected.txt}, Chinese first and English below. {@code
 * -Dgolden.write=true} writes the words anew.
 */
class FindingsTest {

  private static final Set<Rule.Overseer> CHECKED =
      Set.of(Rule.Overseer.FIGURES, Rule.Overseer.TEXT);

  static final Path FOLDER = Path.of("src/test/findings");

  @TestFactory
  Stream<DynamicTest> eachFolderIsToldInTheseWords() throws IOException {
    return folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
  }

  @Test
  void everyRuleHasAFolder() throws IOException {
    Set<String> rules =
        Arrays.stream(Fault.values()).map(Fault::id).collect(Collectors.toCollection(TreeSet::new));
    FormsReader.read().law().rules().stream()
        .filter(rule -> CHECKED.contains(rule.by()))
        .map(Rule::id)
        .forEach(rules::add);
    // What git cannot keep is made by the test that needs it.
    rules.removeAll(UnkeepableSourcesTest.RULES);
    // Takes more than a million texts; SearchFilesTest has it.
    rules.remove("search-cut");
    Set<String> found =
        folders().stream()
            .map(folder -> folder.getFileName().toString().replaceFirst("--.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rules, found);
  }

  private static Set<Path> folders() throws IOException {
    try (Stream<Path> list = Files.list(FOLDER)) {
      return list.filter(Files::isDirectory).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static void compare(Path folder) throws IOException {
    String told = told(folder, "zh") + "\n" + told(folder, "en");
    String rule = folder.getFileName().toString().replaceFirst("--.*", "");
    assertTrue(
        told.contains("[" + rule + "]"), () -> "the rule is not among the findings:\n" + told);
    Golden.compare(folder.resolve("expected.txt"), told);
  }

  private static String told(Path folder, String language) {
    Run run = Run.of(folder, "check", "--source", ".", "--lang", language, "--level", "info");
    assertEquals("", run.err());
    // The findings stand above the line that counts and times.
    return run.out()
        .lines()
        .takeWhile(line -> !line.matches(".*\\d+\\.\\d (秒|s)"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
