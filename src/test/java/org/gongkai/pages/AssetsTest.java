package org.gongkai.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.finding.Findings;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

  @TempDir private Path folder;
  private Path assets;
  private Path stage;

  @BeforeEach
  void makeFolders() throws IOException {
    assets = Files.createDirectories(folder.resolve("${portal}/assets"));
    stage = folder.resolve("stage");
    Files.createDirectories(folder.resolve("${portal}/content"));
  }

  @Test
  void filesKeepTheirPlaceAndTheirBytes() throws IOException {
    byte[] logo = {0, -1, 13, 10};
    write("favicon.ico", logo);
    write("img/徽标 ${x}.png", logo);
    write("assets/content/a.md", logo);
    copy();
    assertEquals(List.of("assets/content/a.md", "favicon.ico", "img/徽标 ${x}.png"), staged());
    assertEquals(
        -1, Files.mismatch(assets.resolve("img/徽标 ${x}.png"), stage.resolve("img/徽标 ${x}.png")));
  }

  @Test
  void hiddenFilesAndLinksAreNotPublished() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createDirectories(folder.resolve("outside"));
    Files.writeString(folder.resolve("outside/secret.txt"), "secret");
    write("logo.png", new byte[] {1});
    write(".env", new byte[] {1});
    write(".git/config", new byte[] {1});
    Files.createSymbolicLink(assets.resolve("link.txt"), secret);
    Files.createSymbolicLink(assets.resolve("outside"), folder.resolve("outside"));
    Files.createSymbolicLink(assets.resolve("loop"), assets);
    copy();
    assertEquals(List.of("logo.png"), staged());
  }

  /** What GitHub Pages and RFC 8615 look for; the same names elsewhere mean nothing. */
  @Test
  void dotFilesThatAreForReadersOfASiteArePublished() throws IOException {
    write(".nojekyll", new byte[0]);
    write(".well-known/security.txt", new byte[] {1});
    write(".well-known/acme/token", new byte[] {1});
    write(".well-known/.env", new byte[] {1});
    write("img/.nojekyll", new byte[0]);
    copy();
    assertEquals(
        List.of(".nojekyll", ".well-known/acme/token", ".well-known/security.txt"), staged());
  }

  @Test
  void aFileThatBecameALinkIsAnError() throws IOException {
    write("logo.png", new byte[] {1});
    SourceFolder source = list();
    Files.delete(assets.resolve("logo.png"));
    Files.createSymbolicLink(
        assets.resolve("logo.png"), Files.writeString(folder.resolve("secret.txt"), "secret"));
    IOException failure = assertThrows(IOException.class, () -> new Assets().copyTo(stage, source));
    assertEquals(
        "cannot read assets/logo.png: it is a symbolic link, which is not followed",
        failure.getMessage());
  }

  @Test
  void aCopyThatFailsIsAnError() throws IOException {
    write("logo.png", new byte[] {1});
    Files.createDirectories(stage.resolve("logo.png/in-the-way"));
    IOException failure = assertThrows(IOException.class, this::copy);
    assertTrue(
        failure.getMessage().startsWith("cannot copy assets/logo.png: "), failure.getMessage());
    assertEquals(1, failure.getSuppressed().length);
  }

  /** As macOS writes it: e and an accent, two letters. */
  @Test
  void aNameInTheOtherFormOfUnicodeIsPublishedInFormC() throws IOException {
    write("cafe\u0301/re\u0301sume\u0301.png", new byte[] {1});
    write("logo.png", new byte[] {1});
    copy();
    assertEquals(List.of("caf\u00e9/r\u00e9sum\u00e9.png", "logo.png"), staged());
  }

  @Test
  void aPortalWithoutAssetsHasNone() throws IOException {
    Files.delete(assets);
    copy();
    assertEquals(false, Files.exists(stage));
  }

  private void copy() throws IOException {
    new Assets().copyTo(stage, list());
  }

  private SourceFolder list() {
    return SourceFolder.list(assets.getParent(), new Findings(), "content", "assets");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.createDirectories(assets.resolve(name).getParent());
    Files.write(assets.resolve(name), bytes);
  }

  private List<String> staged() throws IOException {
    try (Stream<Path> files = Files.walk(stage)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> stage.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
