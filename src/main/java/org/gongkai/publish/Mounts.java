package org.gongkai.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is mounted below a folder: it belongs to somebody else, also where it is on the same disk.
 * Known on Linux; elsewhere there is none.
 */
final class Mounts {

  private static final Path LIST = Path.of("/proc/self/mountinfo");
  private static final int MOUNT_POINT = 4;
  private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");

  private Mounts() {}

  /**
   * @param folder its real path
   */
  static Set<String> below(Path folder) {
    String prefix = folder + "/";
    return list()
        .lines()
        .map(line -> line.split(" "))
        .filter(fields -> fields.length > MOUNT_POINT)
        .map(fields -> plain(fields[MOUNT_POINT]))
        .filter(point -> point.startsWith(prefix))
        .collect(Collectors.toSet());
  }

  private static String list() {
    try {
      return new String(Files.readAllBytes(LIST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /** Blanks and the like are written as {@code \040}. */
  private static String plain(String point) {
    return OCTAL
        .matcher(point)
        .replaceAll(
            octal -> Character.toString(Integer.parseInt(octal.group(1), 8)).replace("\\", "\\\\"));
  }
}
