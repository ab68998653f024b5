package org.gongkai.publish;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process of the same program: one of the test's own mains. */
final class Other {

  private Other() {}

  static Process start(Class<?> main, Object... args) throws IOException {
    return start(List.of(), main, args);
  }

  /**
   * @param before what the command begins with, such as a program that changes the user
   */
  static Process start(List<String> before, Class<?> main, Object... args) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp"));
    command.add(String.join(File.pathSeparator, place(main), place(Stage.class)));
    command.add(main.getName());
    for (Object arg : args) {
      command.add(arg.toString());
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String place(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
