package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say what the program must print. With {@code -Dgolden.write=true} they are written
 * anew, never in CI.
 */
final class Golden {

  private Golden() {}

  static boolean isWritten() {
    boolean write = Boolean.getBoolean("golden.write");
    if (write) {
      assertNull(System.getenv("CI"), "expected files are not rewritten in CI");
    }
    return write;
  }

  static void compare(Path expected, String actual) throws IOException {
    if (isWritten()) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual);
  }
}
