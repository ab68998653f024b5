package org.gongkai.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells the JVM not to optimise for a run of hours. Its second compiler takes a third of all the
 * time of a run of seconds and does not earn it back; up to tens of thousands of reports the first
 * is faster, alone or with the second for the few classes nearly all the time is spent in. A flag
 * of the command line does the same, but this program is started with {@code java -jar} and no
 * flags.
 */
final class ShortRun {

  /** From about here on the second compiler pays. */
  private static final int MOST_FILES = 90_000;

  /** From about here on it pays for the classes below: measured at 1,000 and 10,000 reports. */
  private static final int FEW_FILES = 10_000;

  private static final String BUSIEST =
      "{match: [\"io/pebbletemplates/*.*\", \"java/lang/String*.*\","
          + " \"java/lang/AbstractStringBuilder.*\", \"java/util/HashMap*.*\","
          + " \"java/util/ArrayList*.*\"], c2: {Exclude: false}}, ";

  private static final String ALL_OTHERS = "{match: [\"*.*\"], c2: {Exclude: true}}";

  private static final AtomicBoolean SAID = new AtomicBoolean();

  private ShortRun() {}

  /**
   * Takes effect some tenths of a second later, on another core; where the JVM does not know how,
   * not at all.
   */
  static void expect(int sourceFiles) {
    if (sourceFiles < MOST_FILES && SAID.compareAndSet(false, true)) {
      String directives =
          sourceFiles < FEW_FILES ? "[" + ALL_OTHERS + "]" : "[" + BUSIEST + ALL_OTHERS + "]";
      Thread thread = new Thread(() -> tell(directives));
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void tell(String words) {
    try {
      Path directives = Files.createTempFile("gongkai", ".json");
      try {
        Files.writeString(directives, words);
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesAdd",
                new Object[] {new String[] {directives.toString()}},
                new String[] {String[].class.getName()});
      } finally {
        Files.delete(directives);
      }
    } catch (IOException | JMException | RuntimeException e) {
      // Another JVM, or no folder for temporary files: the run is only slower.
    }
  }
}
