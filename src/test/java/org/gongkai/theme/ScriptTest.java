package org.gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.finding.Findings;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

  private static final Path SCRIPTS = Path.of("themes/default/static");

  /** All scripts of a page that are ours, in bytes as they are sent. */
  private static final Map<String, Integer> MOST =
      Map.of(
          "care site", 1_200,
          "care site shared report", 8_564,
          "care site shared charts", 19_349,
          "care site shared finder agencies", 15_000,
          "care site shared finder words search", 29_500,
          "care site shared finder compare", 36_000);

  private static String trimmed(String... parts) {
    return new String(Script.of(List.of(parts)), StandardCharsets.UTF_8);
  }

  @Test
  void commentsAndIndentationAreLeftOut() {
    assertEquals(
        "f();\n{\ng(\"// a\"); // b\n/*! kept */\nh(`c`);\n}\ni();\n",
        trimmed(
            "// @ts-check\n\n/* why\n   so */\nf();\n{\n  // why\n  g(\"// a\"); // b\n\n\n  /*! kept */\n  h(`c`);\n}\n",
            "/** that */\n  i();\n"));
  }

  /** Spaces would be lost. */
  @Test
  void whatGoesOverSeveralLinesBetweenBackticksIsLeftAlone() {
    assertEquals("f(`a\n  b`);\n", trimmed("f(`a\n  b`);\n"));
  }

  @Test
  void noPageIsGivenMoreScriptThanBefore(@TempDir Path folder) {
    Findings findings = new Findings();
    Theme theme = Theme.load(SourceFolder.list(folder, findings, "themes"), findings);
    MOST.forEach(
        (page, most) -> {
          int bytes =
              Stream.of(page.split(" "))
                  .mapToInt(name -> theme.files().get(name + ".js").length)
                  .sum();
          assertTrue(bytes <= most, page + ": " + bytes + " bytes");
        });
  }

  @Test
  void everyScriptIsCheckedAndInOneDialect() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path script : scripts()) {
      String text = Files.readString(script);
      if (!text.startsWith("// @ts-check\n\"use strict\";\n")) {
        complaints.add(script + " does not begin with // @ts-check and \"use strict\"");
      }
      text.lines()
          .filter(
              line ->
                  line.length() > 160 || line.matches(".*\\bvar (?!gongkai = ).*|.*= '[^']*';.*"))
          .forEach(line -> complaints.add(script + ": " + line));
    }
    assertEquals(List.of(), complaints);
  }

  /** The checker of types would let the name of what is not there pass. */
  @Test
  void whatIsSharedIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    Set<String> made = new TreeSet<>();
    for (Path script : scripts()) {
      String text = Files.readString(script);
      found("\\bgongkai\\.(\\w+) = ", text).forEach(made::add);
      found("\\bgongkai\\.(\\w+)", text).forEach(used::add);
      found("const \\{ ([^}]*) \\} = gongkai;", text)
          .flatMap(names -> Stream.of(names.split("(: \\w+)?(, |$)")))
          .forEach(used::add);
    }
    assertEquals(made, used);
  }

  @Test
  void typesAreRight() throws Exception {
    Optional<Path> checker = onPath("tsc");
    if (checker.isEmpty() || onPath("node").isEmpty()) {
      System.out.println(
          "[WARNING] The types of the scripts are not checked: no node with tsc was found"
              + " (npm install --global typescript)");
    }
    assumeTrue(checker.isPresent() && onPath("node").isPresent(), "no node with tsc was found");
    List<String> command =
        new ArrayList<>(List.of(checker.get().toString(), "--noEmit", "--allowJs", "--checkJs"));
    command.addAll(List.of("--target", "es2021", "--lib", "es2021,dom,dom.iterable"));
    scripts().forEach(script -> command.add(script.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    assertEquals("", said);
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }

  private static Stream<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1));
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
