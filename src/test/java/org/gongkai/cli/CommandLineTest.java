package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    for (String command : new String[] {"build", "check", "explain"}) {
      Run help = Run.of(folder, command, "--help");
      assertEquals(ExitCode.OK, help.exit());
      Golden.compare(HELP.resolve(command + ".txt"), help.out());
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
        "gongkai: no folder 'content' in "
            + folder.toAbsolutePath()
            + "\n    name the folder that holds content/ with --source DIR\n",
        run.err());
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
}
