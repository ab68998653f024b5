package org.gongkai.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells the JVM not to optimise for a run of hours. Its second compiler takes a third of all the
 * time of a run of seconds and does not earn it back: the first alone is faster, and with fifty
 * thousand reports still as fast. A flag of the command line does the same, but this program is
 * started with {@code java -jar} and no flags.
 *
 * <p>The JVM takes such directives from a file and from nothing else. Where the system lets it, the
 * file has no name while it is read: whenever the run is killed, nothing is left of it.
 */
final class ShortRun {

  private static final String ONE_COMPILER = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

  /** What this process has open, by number; of Linux. */
  private static final Path OPEN = Path.of("/proc/self/fd");

  private static final Passing FILE = new Passing("gongkai-", ".json");

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
      Path folder = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
      FILE.sweep(folder);
      Path file = FILE.in(folder);
      if (Files.isDirectory(OPEN)) {
        tellNameless(file);
      } else {
        tellNamed(file);
      }
    } catch (IOException | JMException | RuntimeException | LinkageError e) {
      // Another JVM, a folder it cannot name or none for temporary files: the run is only slower.
    }
  }

  /**
   * What is to be deleted once it is closed has lost its name by the time it is open: a few
   * millionths of a second after it got it, where the JVM need not learn first how to delete.
   */
  private static void tellNameless(Path file) throws IOException, JMException {
    Files.deleteIfExists(file);
    try (FileChannel directives =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE)) {
      directives.write(ByteBuffer.wrap(ONE_COMPILER.getBytes(StandardCharsets.US_ASCII)));
      Optional<Path> number = number(file);
      if (number.isPresent()) {
        tell(number.get());
      }
    }
  }

  private static void tellNamed(Path file) throws IOException, JMException {
    file.toFile().deleteOnExit(); // a run may end before the next lines do
    try {
      Files.writeString(file, ONE_COMPILER, StandardOpenOption.CREATE_NEW);
      tell(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void tell(Path directives) throws JMException {
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "compilerDirectivesAdd",
            new Object[] {new String[] {directives.toString()}},
            new String[] {String[].class.getName()});
  }

  /** The open file that had this name. */
  private static Optional<Path> number(Path file) throws IOException {
    try (DirectoryStream<Path> open = Files.newDirectoryStream(OPEN)) {
      for (Path number : open) {
        if (leadsTo(number).startsWith(file.toString() + " ")) {
          return Optional.of(number);
        }
      }
    }
    return Optional.empty();
  }

  /** Some are closed while they are looked at. */
  private static String leadsTo(Path number) {
    try {
      return Files.readSymbolicLink(number).toString();
    } catch (IOException e) {
      return "";
    }
  }
}
