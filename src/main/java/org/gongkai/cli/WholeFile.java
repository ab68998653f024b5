package org.gongkai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all: written beside its place, then put there. */
final class WholeFile {

  private WholeFile() {}

  static void write(Path file, String words) throws IOException {
    Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".gongkai", ".part");
    try {
      Files.write(beside, words.getBytes(StandardCharsets.UTF_8));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
