package org.gongkai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site of which every file says its number, on every line. */
final class NumberedSite {

  static final int FILES = 25;
  private static final int LINES = 500;

  private NumberedSite() {}

  static void write(Stage stage, int number) throws IOException {
    byte[] bytes = words(number).getBytes(StandardCharsets.US_ASCII);
    for (int file = 0; file < FILES; file++) {
      stage.write(path(file), bytes);
    }
  }

  static String path(int file) {
    return "agencies/" + file % 5 + "/" + file + ".html";
  }

  /** The number a file says it is of; -1 where it is not whole. */
  static int number(Path site, int file) throws IOException {
    String read = Files.readString(site.resolve(path(file)));
    int number = read.isEmpty() ? 0 : Integer.parseInt(read.substring(0, read.indexOf('\n')));
    return read.equals(words(number)) ? number : -1;
  }

  /** The number all files say; -1 where they do not agree. */
  static int number(Path site) throws IOException {
    int number = number(site, 0);
    for (int file = 1; file < FILES; file++) {
      if (number(site, file) != number) {
        return -1;
      }
    }
    return number;
  }

  private static String words(int number) {
    return (number + "\n").repeat(LINES);
  }
}
