package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  private static final Path HELP = Path.of("src/test/help");

  @TempDir private Path folder;

  @Test
  void helpFitsOneScreen() throws IOException {
    Run help = Run.of(folder, "--help");
    assertEquals(ExitCode.OK, help.exit());
    assertTrue(help.out().lines().count() <= 24, help.out());
    Golden.compare(HELP.resolve("gongkai.txt"), help.out());
  }

  @Test
  void everyCommandHasItsHelp() throws IOException {
    for (String command : new String[] {"build", "check", "explain", "schema", "form", "import"}) {
      Run help = Run.of(folder, command, "--help");
      assertEquals(ExitCode.OK, help.exit());
      Golden.compare(HELP.resolve(command + ".txt"), help.out());
    }
  }

  @Test
  void everyCommandBelowAnotherHasItsHelp() throws IOException {
    for (String command : new String[] {"new agency", "new report"}) {
      Run help = Run.of(folder, (command + " --help").split(" "));
      assertEquals(ExitCode.OK, help.exit());
      Golden.compare(HELP.resolve(command.replace(' ', '-') + ".txt"), help.out());
    }
  }

  @Test
  void versionNamesTheProgram() {
    Run version = Run.of(folder, "--version");
    assertEquals(ExitCode.OK, version.exit());
    assertTrue(version.out().startsWith("Gongkai "), version.out());
  }

  @Test
  void anUnknownCommandSuggestsTheNearest() {
    Run run = Run.of(folder, "buidl");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(
        """
        gongkai: Unmatched argument at index 0: 'buidl'
        Did you mean: gongkai build?
            gongkai --help lists the commands and options
        """,
        run.err());
  }

  @Test
  void anUnknownOptionSuggestsTheNearest() {
    Run run = Run.of(folder, "build", "--sorce", "x");
    assertEquals(ExitCode.USAGE, run.exit());
    assertTrue(run.err().contains("--source"), run.err());
  }

  @Test
  void aLanguageThePortalDoesNotSpeakIsAMistakeOfTheCommand() {
    Run run = Run.of(folder, "check", "--lang", "fr");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(
        """
        gongkai: Invalid value for option '--lang': 'fr' is none of zh, en
            gongkai --help lists the commands and options
        """,
        run.err());
  }

  @Test
  void aFolderWithoutContentIsNamed() {
    Run run = Run.of(folder, "build");
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
    assertEquals(
        "gongkai: "
            + folder.toAbsolutePath()
            + " 里没有 content 文件夹\n    请用 --source DIR 指定放着 content/ 的文件夹\n"
            + "gongkai: there is no folder 'content' in "
            + folder.toAbsolutePath()
            + "\n    name the folder that holds content/ with --source DIR\n",
        run.err());
    Run.of(folder, "build", "--output", "new/deep/site");
    assertFalse(Files.exists(folder.resolve("new")), "folders for a site that is not built");
  }

  @Test
  void twoFilesOfAThemeThatTemplatesCannotTellApartAreNamed() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Portal\n");
    Files.createDirectories(folder.resolve("themes/default/static"));
    Files.writeString(folder.resolve("themes/default/static/logo-1.svg"), "<svg/>");
    Files.writeString(folder.resolve("themes/default/static/logo.1.svg"), "<svg/>");
    Run run = Run.of(folder, "build", "--output", "site", "--lang", "zh");
    assertEquals(ExitCode.FINDINGS, run.exit(), run.err());
    assertTrue(
        run.out()
            .contains("themes/default/static/logo.1.svg: 错误[name-collision] 与“logo-1.svg”在模板中同名"),
        run.out());
  }

  @Test
  void errorsInTheSourcesEndWithOneAndLeaveTheOldSite() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Portal\n");
    assertEquals(ExitCode.OK, Run.of(folder, "build", "--output", "site").exit());
    String before = Files.readString(folder.resolve("site/index.html"));
    Files.writeString(folder.resolve("content/site.yaml"), "titel: Portal\n");
    Run second = Run.of(folder, "build", "--output", "site");
    assertEquals(ExitCode.FINDINGS, second.exit());
    assertTrue(second.out().contains("content/site.yaml:1:1: "), second.out());
    assertEquals(before, Files.readString(folder.resolve("site/index.html")));
  }

  @Test
  void releasesAreKeptAndTheSameOneIsNotKeptTwice() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Portal\n");
    String[] build = {"build", "--output", "www", "--releases", "--lang", "en"};
    Run first = Run.of(folder, build);
    assertEquals(ExitCode.OK, first.exit(), first.err());
    Path current = folder.toRealPath().resolve("www/current");
    assertTrue(first.out().endsWith(" → " + current + " (releases/0001)\n"), first.out());
    assertTrue(
        Run.of(folder, build)
            .out()
            .endsWith(
                "The same as releases/0001 that stands, file by file: it was not kept twice.\n"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Other\n");
    assertTrue(Run.of(folder, build).out().endsWith(" (releases/0002)\n"));
    Files.writeString(folder.resolve("content/site.yaml"), "titel: Other\n");
    assertEquals(ExitCode.FINDINGS, Run.of(folder, build).exit());
    assertEquals("releases/0002", Files.readSymbolicLink(current).toString());
  }

  @Test
  void aFolderOfReleasesIsNotBuiltIntoOtherwise() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Portal\n");
    Run.of(folder, "build", "--output", "www", "--releases", "2");
    Run other = Run.of(folder, "build", "--output", "www");
    assertEquals(ExitCode.USAGE, other.exit());
    String www = folder.resolve("www").toString();
    assertEquals(
        "gongkai: "
            + www
            + " 里是用 --releases 生成的历次网站\n    没有改动任何文件；请加上 --releases，或另指定文件夹\ngongkai: "
            + www
            + " holds releases: it was built into with --releases\n    nothing was changed; add --releases, or name another folder\n",
        other.err());
  }

  @Test
  void fewerThanTwoReleasesAreAMistakeOfTheCommand() {
    Run run = Run.of(folder, "build", "--releases", "1");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals(
        """
        gongkai: --releases keeps 2 sites or more: readers are in the last one
            gongkai --help lists the commands and options
        """,
        run.err());
  }

  @Test
  void whatTheLastBuildLeftIsToldAndTheBuildGoesOn() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Portal\n");
    Run.of(folder, "build", "--output", "www");
    Files.move(folder.resolve("www"), folder.resolve(".www.gongkai-old"));
    Run healed = Run.of(folder, "build", "--output", "www");
    assertEquals(ExitCode.OK, healed.exit());
    assertEquals(
        """
        gongkai: 以前的一次生成在换上新网站的瞬间被中断，网站从那时起不在原处；现已放回
            用 --releases 生成则没有这样的瞬间
        gongkai: an earlier build was killed in the moment of its switch, and the site was away since; it was put back
            with --releases there is no such moment
        """,
        healed.err());
  }

  @Test
  void strictFailsForWarningsAndWritesNothing() throws IOException {
    Files.createDirectories(folder.resolve("content/agencies"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: Portal\n");
    Files.writeString(folder.resolve("content/agencies/stray.txt"), "x");
    assertEquals(ExitCode.OK, Run.of(folder, "check").exit());
    Run strict = Run.of(folder, "check", "--strict", "--lang", "en");
    assertEquals(ExitCode.FINDINGS, strict.exit());
    assertTrue(strict.out().contains("There are warnings, and --strict was given"), strict.out());
    assertEquals(ExitCode.FINDINGS, Run.of(folder, "build", "--strict").exit());
    assertFalse(Files.exists(folder.resolve("target/site")));
    assertEquals(ExitCode.OK, Run.of(folder, "build").exit());
  }

  @Test
  void lesserFindingsAreCountedAndSaidToBeThere() {
    Path portal = Path.of("src/test/formats");
    Run usual = Run.of(portal, "check", "--lang", "en");
    assertFalse(usual.out().contains("info[N11]"), usual.out());
    assertTrue(usual.out().contains("1 error, 1 warning, 1 info; "), usual.out());
    assertTrue(usual.out().contains("\n1 not listed; --level info lists all.\n"), usual.out());
    Run errors = Run.of(portal, "check", "--lang", "en", "--level", "error");
    assertTrue(errors.out().contains("\n2 not listed;"), errors.out());
    Run all = Run.of(portal, "check", "--lang", "en", "--level", "info");
    assertTrue(all.out().contains("info[N11]"), all.out());
    assertFalse(all.out().contains("not listed"), all.out());
  }

  @Test
  void onlyAPersonsTerminalIsColoured() {
    Map<String, String> nothing = Map.of();
    assertTrue(terminal(true, nothing).hasColour());
    assertTrue(terminal(true, Map.of("NO_COLOR", "")).hasColour());
    assertFalse(terminal(false, nothing).hasColour());
    assertFalse(terminal(true, Map.of("NO_COLOR", "1")).hasColour());
    assertFalse(terminal(true, Map.of("TERM", "dumb")).hasColour());
    assertFalse(terminal(true, Map.of("CI", "true")).hasColour());
  }

  @Test
  void colourMarksTheSeverityAndTheRuleAndLeavesThePlacePlain() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Printer stream = new Printer(out);
    Terminal terminal = new Terminal(InputStream.nullInputStream(), stream, stream, false, true);
    Main.run(terminal, Path.of("src/test/formats"), "check", "--lang", "en", "--level", "info");
    String told = out.toString(StandardCharsets.UTF_8);
    assertTrue(
        told.contains(
            "content/agencies/a/2022.yaml:5:21: \u001B[31merror\u001B[0m[\u001B[1mB01\u001B[0m] "),
        told);
    assertTrue(told.contains("\u001B[33mwarning\u001B[0m["), told);
    assertTrue(told.contains("\u001B[34minfo\u001B[0m["), told);
  }

  private static Terminal terminal(boolean isConsole, Map<String, String> environment) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return Terminal.of(InputStream.nullInputStream(), nowhere, nowhere, isConsole, environment);
  }

  @Test
  void anUnknownFormatOrLevelNamesTheKnownOnes() {
    Run format = Run.of(folder, "check", "--format", "xml");
    assertEquals(ExitCode.USAGE, format.exit());
    assertTrue(
        format.err().contains("'xml' is none of text, json, sarif, github, junit"), format.err());
    Run level = Run.of(folder, "build", "--level", "all");
    assertEquals(ExitCode.USAGE, level.exit());
    assertTrue(level.err().contains("'all' is none of error, warning, info"), level.err());
  }

  @Test
  void aReportFileNeedsAFormat() {
    for (String[] options : new String[][] {{}, {"--format", "text"}}) {
      List<String> args = new ArrayList<>(List.of("check", "--report", "x"));
      args.addAll(List.of(options));
      Run run = Run.of(folder, args.toArray(String[]::new));
      assertEquals(ExitCode.USAGE, run.exit());
      assertTrue(run.err().startsWith("gongkai: --report needs --format json"), run.err());
    }
  }
}
