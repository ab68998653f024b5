package org.gongkai;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The parts the program consists of: as they are shipped, and as {@code licences.md} has them. */
final class Parts {

  static final Path LICENCES = Path.of("src/docs/licences.md");
  private static final Path CLASS_PATH = Path.of("target/runtime-classpath.txt");

  private Parts() {}

  /**
   * A line of the table.
   *
   * @param name group and artifact
   * @param licences by their SPDX identifiers
   * @param texts files below {@code META-INF/licences}
   */
  record Part(String name, String version, List<String> licences, List<String> texts) {

    String artifact() {
      return name.substring(name.indexOf(':') + 1);
    }
  }

  static List<Part> told() throws IOException {
    return Files.readAllLines(LICENCES).stream()
        .filter(line -> line.matches("\\| [^ |]+:[^ |]+ \\|.*"))
        .map(line -> line.split("\\s*\\|\\s*"))
        .map(cells -> new Part(cells[1], cells[2], list(cells[3]), list(cells[4])))
        .toList();
  }

  private static List<String> list(String cell) {
    return List.of(cell.split(", "));
  }

  /** The jars of the run-time class path, which Maven writes down before it runs the tests. */
  static List<Path> shipped() throws IOException {
    return Stream.of(Files.readString(CLASS_PATH).strip().split(java.io.File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /** As a repository names it: {@code commons-io 2.22.0}. */
  static String nameOf(Path jar) {
    Path version = jar.getParent();
    return version.getParent().getFileName() + " " + version.getFileName();
  }

  /** The texts of a jar whose names fit, by name. */
  static SortedMap<String, String> texts(Path jar, Predicate<String> names) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        if (!entry.isDirectory() && names.test(entry.getName())) {
          try (InputStream in = file.getInputStream(entry)) {
            texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return texts;
  }

  /** Builds a portal with this class path alone; what the program says, and its status. */
  static String build(String classPath, Path portal, Path output) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-cp", classPath, "org.gongkai.cli.Main"));
    command.addAll(List.of("build", "--source", portal.toString()));
    command.addAll(List.of("--output", output.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + "\n" + said;
  }
}
