package org.gongkai.finding;

import java.util.Comparator;
import org.gongkai.language.Shown;

/**
 * A place in a source file.
 *
 * @param file the path below the source folder, with {@code /}, as it is on the disk: to be printed
 *     it is {@link #shownFile}
 * @param line from 1; 0 means the file as a whole
 * @param column from 1; 0 means the line as a whole
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  public static Location of(String file, int line) {
    return new Location(file, line, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** The file's path as it may be printed. */
  public String shownFile() {
    return Shown.of(file);
  }

  /** {@code file}, {@code file:line} or {@code file:line:column}, as compilers print it. */
  @Override
  public String toString() {
    String shown = shownFile();
    return line == 0 ? shown : column == 0 ? shown + ":" + line : shown + ":" + line + ":" + column;
  }
}
