package org.gongkai.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells the JVM not to optimise for a run of hours. Its second compiler takes a third of all the
 * time of a run of seconds and does not earn it back: the first alone is faster, and with fifty
 * thousand reports still as fast. A flag of the command line does the same, but this program is
 * started with {@code java -jar} and no flags.
 */
final class ShortRun {

  private static final String ONE_COMPILER = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

  /** The commands that end within seconds, or minutes at the most; one that stays is none. */
  private static final Set<String> COMMANDS = Set.of("build", "check", "explain");

  private ShortRun() {}

  /** Whether the command line asks for a run that ends soon. */
  static boolean isOne(String... args) {
    return Arrays.stream(args)
        .filter(arg -> !arg.startsWith("-"))
        .findFirst()
        .filter(COMMANDS::contains)
        .isPresent();
  }

  /**
   * Takes effect some tenths of a second later, on another core; where the JVM does not know how,
   * not at all.
   */
  static void expect() {
    Thread thread = new Thread(ShortRun::useOneCompiler);
    thread.setDaemon(true);
    thread.start();
  }

  private static void useOneCompiler() {
    try {
      Path directives = Files.createTempFile("gongkai", ".json");
      try {
        directives.toFile().deleteOnExit(); // a run may end before the next lines do
        Files.writeString(directives, ONE_COMPILER);
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesAdd",
                new Object[] {new String[] {directives.toString()}},
                new String[] {String[].class.getName()});
      } finally {
        Files.delete(directives);
      }
    } catch (IOException | JMException | RuntimeException | LinkageError e) {
      // Another JVM, a folder it cannot name or none for temporary files: the run is only slower.
    }
  }
}
