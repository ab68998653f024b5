package org.gongkai.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the program inside the test. */
public record Run(ExitCode exit, String out, String err) {

  /** Builds a portal for the tests of other packages, which begin with a site that is there. */
  public static void build(Path source, Path output) {
    Run run = of(source, "build", "--output", output.toString());
    if (run.exit() != ExitCode.OK) {
      throw new IllegalStateException(run.out() + run.err());
    }
  }

  static Run of(Path folder, String... args) {
    return withInput("", folder, args);
  }

  static Run withInput(String input, Path folder, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitCode exit =
        Main.run(
            Terminal.plain(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err),
            folder,
            args);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
