package org.gongkai.publish;

import static org.gongkai.publish.Refusals.assertInTheWay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.language.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {

  private static final byte[] NOTHING = {};

  @TempDir private Path temporary;
  private SiteFolder folder;
  private Stage stage;

  @BeforeEach
  void open() throws IOException {
    folder = new SiteFolder(temporary);
    stage = folder.open();
  }

  @AfterEach
  void close() throws IOException {
    stage.close();
  }

  @Test
  void twoFilesAtOnePathAreAMistakeOfOurs() throws IOException {
    stage.write("a/b.html", NOTHING);
    assertEquals(
        "written twice: a/b.html",
        assertThrows(IllegalStateException.class, () -> stage.write("a/b.html", NOTHING))
            .getMessage());
    assertEquals(
        "written twice: a/b.html",
        assertThrows(
                IllegalStateException.class, () -> stage.write("a/b.html", out -> out.write(1)))
            .getMessage());
  }

  @Test
  void theMarkersNameIsTaken() throws IOException {
    stage.write(".gongkai", NOTHING);
    assertEquals(
        "written twice: .gongkai",
        assertThrows(IllegalStateException.class, stage::publish).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/x",
        "../x",
        "a/../../x",
        "a/..",
        ".",
        "a/./b",
        "a//b",
        "a/",
        "a\\b",
        "a\0b"
      })
  void aPathThatCouldLeadElsewhereIsRefused(String path) {
    assertEquals(
        "not a path below the stage: " + path,
        assertThrows(IllegalArgumentException.class, () -> stage.write(path, NOTHING))
            .getMessage());
  }

  @Test
  void namesWithDotsAreNames() throws IOException {
    stage.write("..a/b..html", NOTHING);
    stage.write(".well-known/x", NOTHING);
    assertEquals(3, stage.publish().files());
  }

  @Test
  void aFileCannotBeAFolderToo() throws IOException {
    stage.write("a", NOTHING);
    assertInTheWay(
        () -> stage.write("a/b.html", NOTHING),
        Text.of("无法写入 a/b.html：Not a directory", "cannot write a/b.html: Not a directory"),
        Text.of(
            "请检查磁盘空间和权限；原有网站没有改动",
            "check the space on the disk and the permissions; the site as it was is untouched"));
  }

  @Test
  void aLongFileIsStreamed() throws IOException {
    stage.write(
        "data/all.csv",
        out -> {
          for (int i = 0; i < 100_000; i++) {
            out.write("0123456789".getBytes(StandardCharsets.US_ASCII));
          }
        });
    assertEquals(1_000_000 + Marker.SITE.bytes().length, stage.publish().bytes());
  }

  @Test
  void piecesOfAnySizeFollowOneAnother() throws IOException {
    StringBuilder whole = new StringBuilder();
    stage.write(
        "a",
        out -> {
          for (int size : new int[] {1, 5_000, 5_000, 20_000, 8_192, 1, 8_191, 3}) {
            String piece = String.valueOf((char) ('a' + whole.length() % 26)).repeat(size);
            whole.append(piece);
            out.write(piece.getBytes(StandardCharsets.UTF_8));
            out.write('-');
            whole.append('-');
          }
        });
    assertEquals(whole.toString(), Files.readString(stage.folder().resolve("a")));
    stage.publish();
  }

  @Test
  void aWriterThatClosesItsStreamHarmsNothing() throws IOException {
    stage.write(
        "a.txt",
        out -> {
          out.write('a');
          out.close();
        });
    stage.publish();
    assertEquals(Map.of("a.txt", "a"), folder.content());
  }

  @Test
  void manyThreadsWriteIntoTheSameFolders() throws IOException {
    IntStream.range(0, 2000)
        .parallel()
        .forEach(i -> write("agencies/" + i % 7 + "/" + i % 11 + "/" + i + ".html"));
    assertEquals(2001, stage.publish().files());
    assertEquals(2000, folder.content().size());
  }

  @Test
  void aSourceThatIsGoneIsNotCalledTheDisksFault() {
    Path source = folder.source.resolve("content/report.pdf");
    assertInTheWay(
        () -> stage.write("a/report.pdf", out -> Files.copy(source, out)),
        Text.of(
            "无法读取 " + source + "：No such file or directory",
            "cannot read " + source + ": No such file or directory"),
        Text.of(
            "请确认生成时没有别的程序在改动来源，并且可以读取；原有网站没有改动",
            "see that it can be read and that nothing changes the sources during the build;"
                + " the site as it was is untouched"));
  }

  @Test
  void whatAnotherWriterPutIntoTheFolderCanBeTakenIn() throws IOException {
    SiteFolder.put(stage.folder().resolve("images/logo.svg"), "<svg/>");
    stage.adopt();
    assertEquals(
        "written twice: images/logo.svg",
        assertThrows(IllegalStateException.class, () -> stage.write("images/logo.svg", NOTHING))
            .getMessage());
    stage.write("images/other.svg", NOTHING);
    stage.publish();
    assertEquals(Map.of("images/logo.svg", "<svg/>", "images/other.svg", ""), folder.content());
  }

  @Test
  void aStageThatWasPublishedIsDone() throws IOException {
    stage.publish();
    assertEquals(
        "the stage is closed",
        assertThrows(IllegalStateException.class, () -> stage.write("a", NOTHING)).getMessage());
    assertEquals(
        "the stage is closed",
        assertThrows(IllegalStateException.class, stage::publish).getMessage());
    stage.close();
    assertEquals(true, Files.isDirectory(folder.site));
  }

  private void write(String path) {
    try {
      stage.write(path, path.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
