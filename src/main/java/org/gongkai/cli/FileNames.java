package org.gongkai.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files as the JVM knows them. Under a locale that is not UTF-8 ({@code LC_ALL=C}) it
 * cannot say 年报: the letters are lost before the program begins, in the command, in the name of the
 * folder it is given in and in every listing.
 */
final class FileNames {

  private static final char LOST = '\uFFFD';

  private FileNames() {}

  /** Whether letters of the command are gone, whatever they were. */
  static boolean areLost(String... words) {
    return !isUtf8() && String.join(" ", words).indexOf(LOST) >= 0;
  }

  /** The path an option names; a relative one starts from a folder that must have a name, too. */
  static Path path(String word) {
    Path path = Path.of(word);
    if (!path.isAbsolute() && areLost(System.getProperty("user.dir", ""))) {
      throw new InvalidPathException(word, "the folder it starts from has no name here");
    }
    return path;
  }

  /** Whether that a path is invalid is the locale's fault. */
  static boolean isOfTheLocale(Throwable e) {
    return e instanceof InvalidPathException && !isUtf8();
  }

  private static boolean isUtf8() {
    return System.getProperty("sun.jnu.encoding", "UTF-8")
        .equalsIgnoreCase(StandardCharsets.UTF_8.name());
  }
}
