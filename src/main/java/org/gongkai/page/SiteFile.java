package org.gongkai.page;

import java.io.IOException;
import java.io.OutputStream;
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
  public static SiteFile copy(String path, String origin, SourceFolder source) {
    return new SiteFile(path, origin, out -> source.copy(origin, out));
  }

  public static SiteFile of(String path, byte[] bytes) {
    return new SiteFile(path, out -> out.write(bytes));
  }
}
