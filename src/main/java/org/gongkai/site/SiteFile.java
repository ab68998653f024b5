package org.gongkai.site;

import java.io.IOException;
import java.io.OutputStream;

/** A file of the portal that is not a page. @param path below the portal's root */
public record SiteFile(String path, Content content) {

  /** Writes the file's bytes, the same each time. */
  @FunctionalInterface
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  static SiteFile of(String path, byte[] bytes) {
    return new SiteFile(path, out -> out.write(bytes));
  }
}
