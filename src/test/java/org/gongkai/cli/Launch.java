package org.gongkai.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The program in a process of its own: for what only a process has, an end and a user. */
final class Launch {

  private static final List<String> WITHOUT_RIGHTS =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

  private final List<String> command = new ArrayList<>();

  private Launch() {}

  static Launch java(String... options) {
    Launch launch = new Launch();
    launch.command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    launch.command.addAll(List.of(options));
    launch.command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    return launch;
  }

  /** For a user whom the modes of files bind: root too, without the right to pass over them. */
  Launch boundByModes(Path somewhere) throws IOException, InterruptedException {
    Path secret = Files.createFile(somewhere.resolve("secret"));
    assumeTrue(secret.toFile().setReadable(false), "this file system has modes");
    boolean isBound = !Files.isReadable(secret);
    if (!isBound) {
      List<String> cat = new ArrayList<>(WITHOUT_RIGHTS);
      cat.addAll(List.of("cat", secret.toString()));
      assumeTrue(fails(cat), "root reads everything, and there is no setpriv to take that away");
      command.addAll(0, WITHOUT_RIGHTS);
    }
    Files.delete(secret);
    return this;
  }

  private static boolean fails(List<String> command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() != 0 && said.contains("Permission denied");
    } catch (IOException e) {
      return false;
    }
  }

  Process start(Path folder, String... args) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  Run run(Path folder, String... args) throws IOException, InterruptedException {
    Path err = Files.createTempFile("launch", ".err");
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(args));
    Process process =
        new ProcessBuilder(all).directory(folder.toFile()).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    ExitCode exit =
        Arrays.stream(ExitCode.values())
            .filter(code -> code.status() == status)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("ended with " + status));
    String complaints = Files.readString(err);
    Files.delete(err);
    return new Run(exit, out, complaints);
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
