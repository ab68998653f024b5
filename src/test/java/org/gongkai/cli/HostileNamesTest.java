package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkai.json.JsonText;
import org.gongkai.language.Hostile;
import org.gongkai.language.Invisible;
import org.gongkai.language.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who may name a file or write a value must not be able to put a line into a log, a command into a
 * CI or a sequence onto a terminal: in no format, from no place.
 */
class HostileNamesTest {

  private static final List<String> FORMATS = List.of("text", "json", "sarif", "github", "junit");
  private static final String FORGED = "x\n::error file=a.md,line=1::forged\u001b[2J\u202e";
  private static final String FORGED_SHOWN =
      "x\\u000a::error file=a.md,line=1::forged\\u001b[2J\\u202e";

  @TempDir private Path portal;

  @BeforeEach
  void aSmallPortal() throws IOException {
    write("content/site.yaml", "title: 示例\n");
  }

  @Test
  void aFileCannotBeNamedAsACommand() throws IOException {
    write("content/pages/" + FORGED + ".md", "x");
    String place = "content/pages/" + FORGED_SHOWN + ".md";
    assertEquals(
        place
            + ": error[bad-name] the name '"
            + FORGED_SHOWN
            + ".md' contains the invisible character U+000A\n    choose another name\n",
        lines(check("text"), 2));
    assertTrue(check("json").contains("\"file\": " + JsonText.quoted(place)));
    assertTrue(
        check("sarif")
            .contains(
                "\"uri\": \"content/pages/x%0A%3A%3Aerror%20file%3Da.md%2Cline%3D1%3A%3Aforged%1B%5B2J%E2%80%AE.md\""));
    assertEquals(
        "::error file=content/pages/x\\u000a%3A%3Aerror file=a.md%2Cline=1%3A%3Aforged\\u001b[2J\\u202e.md,"
            + "title=bad-name::the name 'x\\u000a::error file=a.md,line=1::forged\\u001b[2J\\u202e.md' contains the invisible character U+000A%0Achoose another name\n"
            + "::notice title=gongkai::1 error, 0 warnings, 0 infos in 1 file\n",
        check("github"));
    assertTrue(check("junit").contains("<testcase name=\"" + FORGED_SHOWN + ".md\" classname="));
    FORMATS.forEach(format -> assertPlain(check(format), format));
  }

  @Test
  void aFolderCannotBeNamedAsACommand() throws IOException {
    write("content/agencies/" + FORGED + "/agency.yaml", "name: x\n");
    assertEquals(
        "content/agencies/"
            + FORGED_SHOWN
            + ": error[bad-name] the name '"
            + FORGED_SHOWN
            + "' contains the invisible character U+000A\n    choose another name\n",
        lines(check("text"), 2));
    FORMATS.forEach(format -> assertPlain(check(format), format));
  }

  @Test
  void aBackslashPartsNoFolders() throws IOException {
    write("content/agencies/a\\b/agency.yaml", "name: x\n");
    write("assets/c\\d.png", "x");
    assertEquals(
        "assets/c\\d.png: error[bad-name] the name 'c\\d.png' contains '\\', which no name may have on Windows\n"
            + "    choose another name\n"
            + "content/agencies/a\\b: error[bad-name] the name 'a\\b' contains '\\', which no name may have on Windows\n"
            + "    choose another name\n",
        lines(check("text"), 4));
  }

  @Test
  void theSourceFolderAndTheReportFileAreShownToo() throws IOException {
    Path hostile = portal.resolve("p\n::error::q");
    Files.createDirectories(hostile.resolve("content"));
    Files.writeString(hostile.resolve("content/site.yaml"), "titel: x\n");
    for (String format : List.of("text", "github", "junit", "sarif")) {
      Run run =
          Run.of(portal, "check", "--source", "p\n::error::q", "--format", format, "--lang", "en");
      assertEquals(ExitCode.FINDINGS, run.exit());
      assertPlain(run.out(), format);
    }
    Run built = Run.of(portal, "build", "--output", "o\u001b[31m");
    assertTrue(built.out().endsWith("o\\u001b[31m\n"), built.out());
    Run nowhere = Run.of(portal, "check", "--source", "n\r\u202e");
    assertTrue(nowhere.err().contains("/n\\u000d\\u202e 里没有 content 文件夹\n"), nowhere.err());
    Run report =
        Run.of(portal, "check", "--format", "json", "--report", "gone/\u001b[1m\n::error::x");
    assertTrue(
        report.err().startsWith("gongkai: 无法写入 gone/\\u001b[1m\\u000a::error::x：没有这个文件夹\n"),
        report.err());
    Run usage = Run.of(portal, "check", "a\n::error::b\u001b[31m");
    assertTrue(usage.err().startsWith("gongkai: Unmatched argument at index 1: 'a\\u000a"));
    Run rule = Run.of(portal, "explain", "B\n::error::\u202e", "--lang", "en");
    assertTrue(rule.err().startsWith("gongkai: there is no rule 'B\\u000a::error::\\u202e'\n"));
  }

  /** An accepted finding is said with words of the author's own. */
  @Test
  void aReasonOfSeveralLinesIsToldInOne() throws IOException {
    FormatsTest.copy(Path.of("src/test/formats/content"), portal.resolve("content"));
    Path report = portal.resolve("content/agencies/a/2023.yaml");
    Files.writeString(
        report,
        Files.readString(report)
            .replaceFirst(
                "  - \\{rule.*",
                "  - rule: Y01\n    by: x\n    on: 2024-01-31\n    reason: |\n      so printed\n      ::error::##vso[x]y\n"));
    for (String format : FORMATS) {
      assertPlain(check(format), format);
    }
    assertTrue(check("junit").contains("accepted: so printed ::error::\\u0023#vso[x]y"));
  }

  @Test
  void noNameAndNoValueWhateverLeavesItsPlaceInAnyFormat() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      String name = Hostile.name(random);
      String value = Hostile.words(random);
      Path file = at("content/pages/" + name + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "title=a\n");
      write(
          "content/site.yaml",
          "title: x\n" + escaped(value) + ": y\nlanguages: [" + escaped(value) + "]\n");
      for (String format : FORMATS) {
        assertPlain(check(format), format);
      }
      Files.delete(file);
    }
  }

  /** The lines of a file named without malice: no other may be there. */
  private static void assertPlain(String out, String format) {
    assertTrue(
        out.codePoints()
            .noneMatch(c -> c != '\n' && Invisible.inName(Character.toString(c)).isPresent()),
        () -> format + ": " + Shown.of(out));
    assertTrue(!out.contains("##vso[") && !out.contains("##["), () -> format + ": " + out);
    String starts =
        switch (format) {
          case "text" -> "(content|assets)/.*|    .*|\\d+ .*|There are .*|What a rule says.*|";
          case "github" -> "::(error|warning|notice) (file=.*,)?title=[a-z0-9A-Z-]+::.*";
          // Behind the message of a finding stand its remedy and its ground.
          case "junit" -> "\\s*<.*|(content|p.u000a::error::q/content)/.*|[a-z][a-z ].*";
          default -> "\\s*(\"[$a-zA-Z0-9/%]+\": .*|[\\[\\]{}],?.*)";
        };
    assertTrue(
        out.lines().allMatch(line -> line.matches(starts)),
        () -> format + ": " + out.lines().filter(line -> !line.matches(starts)).toList());
  }

  private String check(String format) {
    return Run.of(portal, "check", "--lang", "en", "--level", "info", "--format", format).out();
  }

  private static String lines(String out, int count) {
    return out.lines().limit(count).collect(Collectors.joining("\n", "", "\n"));
  }

  private void write(String file, String text) throws IOException {
    Path path = at(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** As YAML takes everything: {@code "\\u000a"}. */
  private static String escaped(String words) {
    return words
        .chars()
        .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /** Not every system has files of such names. */
  private Path at(String file) {
    try {
      return portal.resolve(file);
    } catch (InvalidPathException e) {
      assumeTrue(false, "a file can have this name here");
      throw e;
    }
  }
}
