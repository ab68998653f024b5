package org.gongkai.download;

import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.language.Text;
import org.gongkai.report.DataFormat;

/**
 * A file about the whole portal.
 *
 * @param name without its ending
 * @param about what is in it
 */
public record PortalFile(String name, DataFormat format, Text about, Content content) {

  /** Writes the file's bytes, the same each time. */
  @FunctionalInterface
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** Its name with its ending: {@code reports.json}. */
  public String file() {
    return name + "." + format.ending();
  }
}
