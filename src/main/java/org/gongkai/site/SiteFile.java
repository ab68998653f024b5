package org.gongkai.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.gongkai.source.SourceFolder;

/**
 * A file of the portal that is not a page.
 *
 * @param path below the portal's root
 * @param origin the source file it is a copy of; empty where the program makes it
 */
public record SiteFile(String path, String origin, Content content) {

  /** One the program makes. */
  public SiteFile(String path, Content content) {
    this(path, "", content);
  }

  /** Writes the file's bytes, the same each time. */
  @FunctionalInterface
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** A source file as it is; never what a link put in its place leads to. */
  static SiteFile copy(String path, String origin, SourceFolder source) {
    return new SiteFile(
        path,
        origin,
        out -> {
          Path file = source.path(origin);
          long size = size(file);
          try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            if (in.transferTo(out) != size) {
              throw changed(file, "it was changed while it was read");
            }
          }
        });
  }

  private static long size(Path source) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(source, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      throw changed(source, "it is no longer a file");
    }
    return attributes.size();
  }

  private static FileSystemException changed(Path source, String how) {
    return new FileSystemException(source.toString(), null, how);
  }

  static SiteFile of(String path, byte[] bytes) {
    return new SiteFile(path, out -> out.write(bytes));
  }
}
