package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The cases of a rule that stands in Java and in JavaScript: {@code src/test/both/<rule>.txt}, a
 * line each, with {@code |} between what is given and what must come of it. Both sides are held to
 * the same lines: Java by the test of its class, JavaScript by {@code browser.BothSidesTest}.
 */
public final class BothSides {

  public static final Path FOLDER = Path.of("src/test/both");

  private BothSides() {}

  public static List<String> cases(String rule) {
    try {
      List<String> cases =
          Files.readAllLines(FOLDER.resolve(rule + ".txt")).stream()
              .filter(line -> !line.startsWith("#"))
              .toList();
      assertTrue(cases.size() >= 5, rule + " has hardly a case");
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is between the signs, {@code \n} and the like read as what they stand for. */
  public static String[] cells(String line) {
    String[] cells = line.split(" \\| ", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].replace("\\t", "\t").replace("\\n", "\n").replace("\\r", "\r");
    }
    return cells;
  }

  /**
   * @param last what comes of all but the last cell
   */
  public static void hold(String rule, Function<String[], String> last) {
    for (String line : cases(rule)) {
      String[] cells = cells(line);
      assertEquals(cells[cells.length - 1], last.apply(cells), line);
    }
  }
}
