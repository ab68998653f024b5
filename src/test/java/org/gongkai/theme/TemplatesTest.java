package org.gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the shipped templates are written. */
class TemplatesTest {

  private static final int LONGEST = 160;

  /** An address that does not begin with href() or file(), an anchor or a scheme. */
  private static final Pattern BY_HAND =
      Pattern.compile(
          "\\{\\{ *(home|root) *}}(?!\")"
              + "| (?:href|src|action)=\"(?!\\{\\{ (?:href|file)\\(|\\{[{%] |#|mailto:|https://)"
              + "|(?:href|file)\\('[^']*[/.#?][^']*'");

  @Test
  void noLineIsTooLongToBeRead() throws IOException {
    assertEquals(List.of(), lines(line -> line.length() > LONGEST));
  }

  @Test
  void noAddressIsPutTogetherByHand() throws IOException {
    assertEquals(List.of(), lines(line -> BY_HAND.matcher(line).find()));
  }

  private interface Fault {
    boolean isIn(String line);
  }

  private static List<String> lines(Fault fault) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("themes/default/templates"))) {
      return files.sorted().flatMap(file -> faults(file, fault)).toList();
    }
  }

  private static Stream<String> faults(Path file, Fault fault) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.stream()
          .filter(fault::isIn)
          .map(line -> file.getFileName() + ":" + (lines.indexOf(line) + 1) + " " + line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
