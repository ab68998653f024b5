package org.gongkai.hostile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One way to spoil the portal.
 *
 * @param file the one that is to be named
 * @param line where in it; 0 where any line will do, or there is none
 */
record Hostile(Kind kind, String name, Expected expected, String file, int line, Change change) {

  /** Spoils the copy of the sources in this folder. */
  @FunctionalInterface
  interface Change {
    void to(Path portal) throws IOException;
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
