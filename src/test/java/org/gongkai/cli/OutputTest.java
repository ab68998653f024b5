package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asked for words and got none, or half of them, is told so. */
class OutputTest {

  private static final String FULL =
      """
      gongkai: 无法写入标准输出：磁盘已满
          请腾出空间，再运行一次
      gongkai: cannot write to standard output: the disk is full
          free some space and run again
      """;

  @TempDir private Path portal;

  @BeforeEach
  void aSmallPortal() throws IOException {
    Files.createDirectories(portal.resolve("content"));
    Files.writeString(portal.resolve("content/site.yaml"), "title: x\n");
  }

  static Stream<String> everyCommandThatPrints() {
    return Stream.concat(
        Stream.of(
            "--help", "--version", "check --help", "explain", "explain B01", "build", "check"),
        Stream.of("text", "json", "sarif", "github", "junit").map(f -> "check --format " + f));
  }

  @ParameterizedTest
  @MethodSource("everyCommandThatPrints")
  void aFullDiskIsNoticed(String command) throws IOException {
    // github says nothing of a portal where nothing is wrong
    Files.writeString(portal.resolve("content/stray.txt"), "x");
    Run run = printing(0, "No space left on device", command.split(" "));
    assertEquals(FULL, run.err());
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
  }

  /** The first words arrive, the others do not. */
  @ParameterizedTest
  @ValueSource(ints = {1, 100, 500})
  void halfOfItIsNotAllOfIt(int room) {
    Run run = printing(room, "No space left on device", "check", "--format", "sarif");
    assertEquals(FULL, run.err());
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
  }

  @Test
  void aReaderThatEndsIsNamed() {
    Run run = printing(10, "Broken pipe", "explain");
    assertTrue(
        run.err()
            .contains(
                "gongkai: cannot write to standard output: the program that was reading it has ended\n"),
        run.err());
    assertEquals(ExitCode.ENVIRONMENT, run.exit());
  }

  @Test
  void whatArrivesChangesNothing() {
    Run run = printing(1_000_000, "", "check", "--format", "json");
    assertEquals("", run.err());
    assertEquals(ExitCode.OK, run.exit());
  }

  private Run printing(int room, String failure, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitCode exit =
        Main.run(
            Terminal.plain(InputStream.nullInputStream(), roomFor(room, failure), err),
            portal,
            args);
    return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
  }

  private static OutputStream roomFor(int room, String failure) {
    return new OutputStream() {
      private int left = room;

      @Override
      public void write(int b) throws IOException {
        if (left-- <= 0) {
          throw new IOException(failure);
        }
      }
    };
  }
}
