package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --report FILE}: whole or not at all, as any other file, and into what is no file. */
class ReportFileTest {

  @TempDir private Path folder;
  private String whole;

  @BeforeEach
  void aPortal() throws IOException {
    FormatsTest.copy(Path.of("src/test/formats/content"), folder.resolve("content"));
    whole = Run.of(folder, "check", "--format", "junit").out();
  }

  @Test
  void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
    needsModes();
    Path other = Files.createFile(folder.resolve("other"));
    report("report.xml");
    assertEquals(whole, Files.readString(folder.resolve("report.xml")));
    assertEquals(modes(other), modes(folder.resolve("report.xml")));
  }

  @Test
  void aFileThatWasThereKeepsItsPermissions() throws IOException {
    needsModes();
    Path report = folder.resolve("report.xml");
    Files.writeString(report, "before");
    for (String modes : List.of("rw-r-----", "rw-rw-rw-", "rwx------")) {
      Files.setPosixFilePermissions(report, PosixFilePermissions.fromString(modes));
      report("report.xml");
      assertEquals(whole, Files.readString(report));
      assertEquals(modes, modes(report));
    }
  }

  @Test
  void aLinkStaysOneAndItsFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("file.xml"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("report.xml"), Path.of("file.xml"));
    report("report.xml");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(whole, Files.readString(file));
    Files.delete(file);
    report("report.xml");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(whole, Files.readString(file));
  }

  @Test
  void aPipeIsWrittenIntoAndStaysAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    try {
      assumeTrue(
          new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "mkfifo works");
    } catch (IOException e) {
      assumeTrue(false, "mkfifo is there");
    }
    CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> all(pipe));
    report("pipe");
    assertEquals(whole, read.get(20, TimeUnit.SECONDS));
    assertTrue(!Files.isRegularFile(pipe) && Files.exists(pipe), "it is a pipe still");
  }

  @Test
  void aDeviceIsWrittenInto() throws IOException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing), "this system has /dev/null");
    report("/dev/null");
    assertTrue(Files.exists(nothing) && !Files.isRegularFile(nothing), "it is a device still");
  }

  @Test
  void aDeviceWithoutRoomIsTold() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has /dev/full");
    Run run = Run.of(folder, "check", "--format", "junit", "--report", "/dev/full");
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
    assertEquals(
        """
        gongkai: 无法写入 /dev/full：磁盘已满
            请腾出空间，再运行一次
        gongkai: cannot write /dev/full: the disk is full
            free some space and run again
        """,
        run.err());
  }

  @Test
  void standardOutputHoldsTheTextAndTheReport() {
    Run run = Run.of(folder, "check", "--format", "junit", "--report", "/dev/stdout");
    assertTrue(run.out().startsWith("content/agencies/a/2022.md:5:1: "), run.out());
    assertTrue(run.out().endsWith(whole), run.out());
    Run err = Run.of(folder, "check", "--format", "junit", "--report", "/dev/stderr");
    assertEquals(whole, err.err());
  }

  @Test
  void aFolderIsNoFileAndNothingIsLeftBesideIt() throws IOException {
    Files.createDirectories(folder.resolve("out/inside"));
    Run run = Run.of(folder, "check", "--format", "junit", "--report", "out");
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
    assertTrue(run.err().startsWith("gongkai: 无法写入 out：它是文件夹，不是文件\n    请指定文件，或移走文件夹\n"), run.err());
    assertEquals(List.of("content", "out"), names());
  }

  @Test
  void whatAKilledRunLeftIsRemovedAndWhatARunningOneWritesIsNot() throws Exception {
    Process killed = Launch.java().start(folder, "--version");
    killed.waitFor();
    Path left = Files.createFile(folder.resolve(".gongkai-" + killed.pid() + ".part"));
    Path running = Files.createFile(folder.resolve(".gongkai-1.part"));
    assumeTrue(ProcessHandle.of(1).isPresent(), "there is a process 1");
    report("report.xml");
    assertTrue(Files.notExists(left));
    assertTrue(Files.exists(running));
    assertEquals(List.of(".gongkai-1.part", "content", "report.xml"), names());
  }

  private void report(String file) {
    Run run = Run.of(folder, "check", "--format", "junit", "--report", file);
    assertEquals("", run.err());
    assertEquals(ExitCode.FINDINGS, run.exit());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void needsModes() throws IOException {
    FileStore store = Files.getFileStore(folder);
    assumeTrue(store.supportsFileAttributeView("posix"), "files have modes here");
  }

  private static String modes(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static String all(Path pipe) {
    try {
      return Files.readString(pipe);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
