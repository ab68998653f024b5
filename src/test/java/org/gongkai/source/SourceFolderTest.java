package org.gongkai.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Findings;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between being listed and being read, a file may go, or become something else. */
class SourceFolderTest {

  private static final String GONE = "content/gone.yaml";
  private static final String FOLDER = "content/folder.md";
  private static final String LINK = "content/link.pdf";

  @TempDir private Path root;
  private final Findings findings = new Findings();
  private SourceFolder source;

  @BeforeEach
  void threeFilesThatChangeOnceTheyAreListed() throws IOException {
    Files.createDirectories(root.resolve("content"));
    Files.createDirectories(root.resolve("assets"));
    for (String file : List.of(GONE, FOLDER, LINK, "content/stays.yaml")) {
      Files.writeString(root.resolve(file), "x");
    }
    Files.writeString(root.resolve("assets/logo.svg"), "x");
    source = SourceFolder.list(root, findings, "content", "themes", "assets");
    for (String file : List.of(GONE, FOLDER, LINK)) {
      Files.delete(root.resolve(file));
    }
    Files.createDirectory(root.resolve(FOLDER));
    Files.createSymbolicLink(root.resolve(LINK), root.resolve("content/stays.yaml"));
  }

  @Test
  void whatCannotBeReadIsMissedAndReadingGoesOn() throws MachineFailure {
    source.requireRead();
    assertEquals(Optional.empty(), source.text(GONE));
    assertEquals(Optional.empty(), source.bytes(FOLDER));
    assertEquals(Optional.empty(), source.read(LINK, in -> in.read()));
    assertEquals(Optional.of("x"), source.text("content/stays.yaml"));
    assertEquals(List.of(), findings.sorted());
    assertEquals(
        List.of(
            "cannot read content/folder.md: it is a folder, not a file",
            "cannot read content/gone.yaml: it was gone when it was to be read",
            "cannot read content/link.pdf: it is a symbolic link, which is not followed"),
        missed());
  }

  @Test
  void whereOneIsMissedTheOthersAreTriedToo() throws IOException {
    Files.delete(root.resolve("assets/logo.svg"));
    source.text(GONE);
    assertEquals(
        List.of(
            "cannot read assets/logo.svg: it was gone when it was to be read",
            "cannot read content/gone.yaml: it was gone when it was to be read"),
        missed());
  }

  @Test
  void filesAreTriedWithoutBeingRead() throws IOException {
    source.tryBelow("assets/");
    source.requireRead();
    Files.delete(root.resolve("assets/logo.svg"));
    source.tryBelow("assets/");
    assertEquals(
        "cannot read assets/logo.svg: it was gone when it was to be read", missed().get(0));
  }

  @Test
  void aCopySaysWhichSideFailed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    source.copy("content/stays.yaml", out);
    assertArrayEquals("x".getBytes(StandardCharsets.UTF_8), out.toByteArray());
    UncheckedIOException unread =
        assertThrows(UncheckedIOException.class, () -> source.copy(GONE, out));
    assertEquals(
        "cannot read content/gone.yaml: it was gone when it was to be read",
        unread.getCause().getMessage());
    Files.writeString(root.resolve("assets/logo.svg"), "longer");
    UncheckedIOException changed =
        assertThrows(UncheckedIOException.class, () -> source.copy("assets/logo.svg", out));
    assertEquals(
        "assets/logo.svg was changed while the portal was built", changed.getCause().getMessage());
    IOException unwritten =
        assertThrows(IOException.class, () -> source.copy("content/stays.yaml", full()));
    assertEquals("No space left on device", unwritten.getMessage());
  }

  /** In both languages, with what to do. */
  @Test
  void theTroubleIsToldInPlainWords() {
    source.text(GONE);
    Trouble trouble = assertThrows(MachineFailure.class, source::requireRead).troubles().get(0);
    assertEquals("无法读取 content/gone.yaml：读取时已经不在了", trouble.sentence().zh());
    assertEquals("请确认没有其他程序在改动来源文件夹，再运行一次", trouble.remedy().zh());
    assertEquals(
        "see that no other program changes the sources, and run again", trouble.remedy().en());
  }

  private List<String> missed() {
    return assertThrows(MachineFailure.class, source::requireRead).troubles().stream()
        .map(trouble -> trouble.sentence().en())
        .toList();
  }

  private static OutputStream full() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    };
  }
}
