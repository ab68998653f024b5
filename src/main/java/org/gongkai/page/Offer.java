package org.gongkai.page;

import org.gongkai.language.Text;
import org.gongkai.report.DataFormat;

/** A file to download. @param path below the portal's root @param description what is in it */
public record Offer(String path, Text description, DataFormat format) {
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
