package org.gongkai.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file of the portal that is not a page. @param path below the portal's root */
public record SiteFile(String path, Content content) {

  /** Writes the file's bytes, the same each time. */
  @FunctionalInterface
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** A source file as it is; never what a link put in its place leads to. */
  static SiteFile copy(String path, Path source) {
    return new SiteFile(
        path,
        out -> {
          try (InputStream in = Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS)) {
            in.transferTo(out);
          }
        });
  }

  static SiteFile of(String path, byte[] bytes) {
    return new SiteFile(path, out -> out.write(bytes));
  }
}
