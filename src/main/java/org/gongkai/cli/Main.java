package org.gongkai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** The program's entry. {@code main} exits; {@link #run} works and can be tested. */
public final class Main {

  private Main() {}

  public static void main(String... args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args).status());
  }

  /**
   * Runs one command. Findings and results go to {@code out}; progress and complaints about the
   * command to {@code err}.
   */
  static ExitCode run(PrintStream out, PrintStream err, String... args) {
    return run(out, err, Path.of(""), args);
  }

  /**
   * @param folder the folder relative paths of the command start from
   */
  static ExitCode run(PrintStream out, PrintStream err, Path folder, String... args) {
    Console console = new Console(out, err);
    CommandLine line = new CommandLine(new Gongkai(console, folder.toAbsolutePath()));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setParameterExceptionHandler((e, given) -> console.usage(e).status());
    line.setExecutionExceptionHandler((e, command, given) -> console.failure(e).status());
    int status = line.execute(args);
    return Arrays.stream(ExitCode.values())
        .filter(code -> code.status() == status)
        .findFirst()
        .orElse(ExitCode.ENVIRONMENT);
  }
}
