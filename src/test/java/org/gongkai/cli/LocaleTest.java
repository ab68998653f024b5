package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a process of its own, under a locale in which no Chinese name can be said. */
class LocaleTest {

  private static final String ADVICE =
      "gongkai: 当前的语言环境（locale）读不出一个文件名\n"
          + "    请用 UTF-8 的语言环境运行，如 LC_ALL=C.UTF-8\n"
          + "gongkai: a file name cannot be read under this locale\n"
          + "    run with a UTF-8 locale, for example LC_ALL=C.UTF-8\n"
          + "exit 3";

  @TempDir private Path folder;

  @BeforeEach
  void aPortalInAFolderWithAChineseName() throws IOException {
    assumeFalse(File.separatorChar == '\\', "Windows names files in Unicode under every locale");
    for (String portal : List.of("年 报", "portal")) {
      Files.createDirectories(folder.resolve(portal).resolve("content"));
      Files.writeString(folder.resolve(portal).resolve("content/site.yaml"), "title: 示例\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check|--source|年 报",
        "build|--source|portal|--output|年 报/site",
        "check|--source|portal|--format|json|--report|年报.json",
        "check|--source|portal|--changed-since|年报",
        "explain|年报",
      })
  void aCommandWithChineseNamesIsTold(String command) throws Exception {
    assertEquals(ADVICE, run(folder, "C", command.split("\\|")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "build|--source|../portal"})
  void soIsAFolderWithAChineseNameThatTheCommandIsGivenIn(String command) throws Exception {
    assertEquals(ADVICE, run(folder.resolve("年 报"), "C", command.split("\\|")));
  }

  @Test
  void andAFileAmongTheSources() throws Exception {
    Files.createDirectories(folder.resolve("portal/content/pages"));
    Files.writeString(folder.resolve("portal/content/pages/关于.md"), "");
    assertEquals(ADVICE, run(folder, "C", "check", "--source", "portal"));
  }

  @Test
  void whereEveryNameCanBeSaidTheLocaleDoesNotMatter() throws Exception {
    String portal = folder.resolve("portal").toString();
    assertEquals("exit 0", run(folder, "C", "check", "--source", "portal"));
    assertEquals("exit 0", run(folder.resolve("年 报"), "C", "check", "--source", portal));
    assertEquals("exit 0", run(folder, "C.UTF-8", "check", "--source", "年 报"));
  }

  /** What it complains of, and its exit code. */
  private static String run(Path folder, String locale, String... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Main.class.getName()));
    command.addAll(Arrays.asList(args));
    ProcessBuilder java = new ProcessBuilder(command).directory(folder.toFile());
    java.environment().put("LC_ALL", locale);
    java.environment().keySet().removeIf(name -> name.equals("JAVA_TOOL_OPTIONS"));
    Path out = Files.createTempFile("gongkai", ".out");
    Process process = java.redirectOutput(out.toFile()).start();
    process.getOutputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    Files.delete(out);
    return err + "exit " + process.waitFor();
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
