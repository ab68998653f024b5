package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.machine.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine fails, and people are told in plain words: what, why, and what to do. */
class MachineTest {

  private static final List<String> FILES =
      List.of(
          "assets/logo.svg",
          "content/agencies/a/2022.md",
          "content/agencies/a/2022.yaml",
          "content/agencies/a/2022/report.pdf",
          "content/agencies/a/agency.yaml",
          "content/pages/about.md",
          "content/site.yaml",
          "themes/default/messages/en.yaml",
          "themes/default/static/own.js",
          "themes/default/templates/note.peb");

  @TempDir private Path folder;
  private Path portal;

  @BeforeEach
  void aPortalWithAFileOfEachKind() throws IOException {
    portal = Files.createDirectory(folder.resolve("portal"));
    write("content/site.yaml", "title: 示例\n");
    write(
        "content/agencies/a/agency.yaml",
        "name: 甲局\nregion: \"440000\"\nlevel: province\nkind: department\n");
    write("content/agencies/a/2022.yaml", "form: cn-2021\nattachments:\n  - file: report.pdf\n");
    write("content/agencies/a/2022.md", "## 一、总体情况\n\n甲。\n");
    write("content/agencies/a/2022/report.pdf", "%PDF-1.7\n");
    write("content/pages/about.md", "title=关于\ntype=page\nstatus=published\n~~~~~~\n甲。\n");
    write("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write("themes/default/static/own.js", "\"use strict\";\n");
    for (String file : List.of("messages/en.yaml", "templates/note.peb")) {
      write("themes/default/" + file, Files.readString(Path.of("themes/default", file)));
    }
  }

  @Test
  void everyKindOfFileThatMayNotBeReadIsNamedAtOnce() throws Exception {
    Launch launch = Launch.java().boundByModes(folder);
    for (String file : FILES) {
      close(file);
    }
    for (String[] command : new String[][] {{"check"}, {"check", "--format", "json"}, {"build"}}) {
      Run run = launch.run(portal, command);
      assertEquals(ExitCode.ENVIRONMENT, run.exit());
      assertEquals("", run.out());
      assertEquals(
          told(FILES, "无法读取 ", "：没有读取的权限", "请让运行程序的用户可以读取，例如 chmod -R a+rX")
              + told(
                  FILES,
                  "cannot read ",
                  ": no permission to read",
                  "let whoever runs this read it, for example with chmod -R a+rX")
              + (command[0].equals("build") ? NOTHING_CHANGED : ""),
          run.err());
    }
  }

  private static final String NOTHING_CHANGED =
      "    没有写出任何文件；原有网站未变。\n    Nothing was changed; a site built before stands as it was.\n";

  private static String told(List<String> files, String before, String behind, String remedy) {
    return files.stream()
        .map(file -> "gongkai: " + before + file + behind + "\n")
        .collect(Collectors.joining("", "", "    " + remedy + "\n"));
  }

  @Test
  void aFolderThatMayNotBeReadIsNamedAndNeverSkipped() throws Exception {
    Launch launch = Launch.java().boundByModes(folder);
    List<String> folders =
        List.of("assets", "content/agencies/a/2022", "content/pages", "themes/default/templates");
    for (String name : folders) {
      close(name);
    }
    Run run = launch.run(portal, "check");
    open(folders);
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
    for (String name : folders) {
      assertTrue(run.err().contains("gongkai: cannot read " + name + ": no permission"), name);
    }
    close("content");
    run = launch.run(portal, "check");
    open(List.of("content"));
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
    assertTrue(run.err().contains("gongkai: cannot read content: no permission"), run.err());
  }

  @Test
  void aPortalThatMayNotBeReadAtAllIsNotSaidToHaveNoContent() throws Exception {
    Launch launch = Launch.java().boundByModes(folder);
    close(".");
    Run run = launch.run(folder, "build", "--source", "portal");
    open(List.of("."));
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
    assertTrue(run.err().startsWith("gongkai: 无法读取 content：没有读取的权限\n"), run.err());
  }

  /** No system call takes a path of more bytes; folders are put there from elsewhere. */
  @Test
  void aPathLongerThanTheSystemOpensIsNamed() throws IOException {
    Path deep = chain("content/pages/");
    Path deeper = chain("deeper/");
    Path deepest = chain("deepest/");
    Path joint = deeper.resolve("on");
    Path start = deep.resolve("on");
    Files.move(portal.resolve("deepest"), joint);
    Files.move(portal.resolve("deeper"), start);
    try {
      Run run = Run.of(portal, "check", "--lang", "en");
      assumeTrue(run.exit() != ExitCode.OK, "paths may be as long as that here");
      assertEquals(ExitCode.ENVIRONMENT, run.exit());
      String line = run.err().lines().findFirst().orElse("");
      assertTrue(line.startsWith("gongkai: 无法读取 content/pages/" + "甲".repeat(66)), line);
      assertTrue(line.endsWith("：路径或名字超过系统的上限（路径通常 4096 字节，名字 255 字节）"), line);
      assertTrue(line.length() < 260, line);
    } finally {
      Files.move(start, portal.resolve("deeper"));
      Files.move(
          portal.resolve("deeper").resolve(portal.resolve("deeper").relativize(joint)),
          portal.resolve("deepest"));
    }
    assertTrue(Files.exists(deepest));
  }

  /** Folders in folders, 1,900 bytes in all. */
  private Path chain(String below) throws IOException {
    Path path = portal.resolve(below);
    for (int i = 0; i < 9; i++) {
      path = path.resolve("甲".repeat(66));
    }
    return Files.createDirectories(path);
  }

  @Test
  void tooLittleMemoryIsSaidWithHowMuchThereWas() throws Exception {
    String text = "## 一、总体情况\n\n" + "本年新收政府信息公开申请若干件。\n".repeat(18_000);
    for (int agency = 0; agency < 40; agency++) {
      String below = "content/agencies/a/b" + agency + "/";
      write(
          below + "agency.yaml",
          "name: 乙局\nregion: \"440000\"\nlevel: province\nkind: department\n");
      write(below + "2022.yaml", "form: cn-2021\n");
      write(below + "2022.md", text);
    }
    Launch launch = Launch.java("-Xmx20m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    for (String[] command : new String[][] {{"check"}, {"build", "--output", "../site"}}) {
      Run run = launch.run(portal, command);
      assertEquals(ExitCode.ENVIRONMENT, run.exit(), run.out());
      assertTrue(run.err().startsWith("gongkai: 内存不足：最多只能用 "), run.err());
      assertTrue(run.err().contains("\n    let it use more: java -Xmx2048m -jar gongkai.jar …\n"));
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(portal), left.toList());
    }
  }

  @Test
  void aListOfChangesThatCannotBeReadIsNamed() throws Exception {
    Path list = Files.writeString(folder.resolve("list"), "content/site.yaml\n");
    Launch launch = Launch.java().boundByModes(folder);
    assertTrue(list.toFile().setReadable(false));
    Run run = launch.run(portal, "check", "--changed", "../list");
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
    assertTrue(run.err().startsWith("gongkai: 无法读取 ../list：没有读取的权限\n"), run.err());
  }

  @Test
  void ofAThousandTroublesTheFirstAreTold() {
    List<Trouble> all =
        IntStream.range(0, 1_060)
            .mapToObj(i -> Trouble.reading("content/" + i, new AccessDeniedException("x")))
            .toList();
    assertEquals(all.subList(0, 50), Failure.first(all.subList(0, 50)));
    List<Trouble> first = Failure.first(all);
    assertEquals(51, first.size());
    assertEquals("1,010 more are not listed", first.get(50).sentence().en());
    assertEquals("另有 1,010 处没有列出", first.get(50).sentence().zh());
    assertEquals(first.get(49).remedy(), first.get(50).remedy());
  }

  @Test
  void whatEndedARunIsNeverAStackTrace() {
    for (Throwable failure :
        List.of(
            new IllegalStateException("broken\n::error::x"),
            new NoClassDefFoundError("org/x"),
            new RuntimeException(new AssertionError("inner")))) {
      String told = Failure.troubles(failure, portal).get(0).sentence().en();
      assertTrue(told.startsWith("an error in the program: "), told);
      assertFalse(told.contains("\tat "), told);
    }
    assertEquals(
        "an error in the program: AssertionError: inner (MachineTest.java:",
        Failure.troubles(new RuntimeException(new AssertionError("inner")), portal)
            .get(0)
            .sentence()
            .en()
            .replaceFirst("[0-9]+\\)$", ""));
    assertEquals(
        "the system allows no more threads",
        Failure.troubles(new OutOfMemoryError("unable to create native thread"), portal)
            .get(0)
            .sentence()
            .en());
    assertEquals(
        "cannot read or write content/x: the disk is full",
        Failure.troubles(
                new java.nio.file.FileSystemException(
                    portal.resolve("content/x").toString(), null, "No space left on device"),
                portal)
            .get(0)
            .sentence()
            .en());
  }

  private void close(String file) throws IOException {
    assertTrue(portal.resolve(file).toFile().setReadable(false, false));
    if (Files.isDirectory(portal.resolve(file))) {
      assertTrue(portal.resolve(file).toFile().setExecutable(false, false));
    }
  }

  /** So that what the test made can be removed. */
  private void open(List<String> folders) {
    for (String name : folders) {
      portal.resolve(name).toFile().setReadable(true);
      portal.resolve(name).toFile().setExecutable(true);
    }
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(portal.resolve(file).getParent());
    Files.writeString(portal.resolve(file), text);
  }
}
