package org.gongkai.publish;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of one file. */
@FunctionalInterface
public interface ContentWriter {

  /**
   * @param out buffered; closed by whoever called
   */
  void to(OutputStream out) throws IOException;
}
