package org.gongkai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** The program's entry. {@code main} exits; {@link #run} works and can be tested. */
public final class Main {

  private Main() {}

  public static void main(String... args) {
    if (ShortRun.isOne(args)) {
      ShortRun.expect();
    }
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    Terminal terminal = Terminal.of(System.in, out, err, isConsole(), System.getenv());
    System.exit(run(terminal, Path.of(""), args).status());
  }

  /**
   * Runs one command. Findings and results go to {@code out}; progress and complaints about the
   * command to {@code err}.
   *
   * @param folder the folder relative paths of the command start from
   */
  static ExitCode run(Terminal terminal, Path folder, String... args) {
    Console console = new Console(terminal);
    if (FileNames.areLost(args)) {
      return console.unnameable();
    }
    CommandLine line =
        new CommandLine(new Gongkai(console, terminal.in(), folder.toAbsolutePath()));
    line.addSubcommand("form", new FormCommand(console, folder.toAbsolutePath()));
    line.addSubcommand("new", new New(console, folder.toAbsolutePath()));
    line.addSubcommand("import", new Import(console, folder.toAbsolutePath()));
    Words.register(line);
    line.setOut(new PrintWriter(terminal.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setParameterExceptionHandler((e, given) -> console.usage(e).status());
    line.setExecutionExceptionHandler((e, command, given) -> console.failure(e).status());
    return console.delivered(run(line, console, args));
  }

  /** Whatever happens in it, a run ends with a sentence and a status. */
  private static ExitCode run(CommandLine line, Console console, String... args) {
    int status;
    try {
      status = line.execute(args);
    } catch (RuntimeException | Error e) {
      return console.failure(e);
    }
    return Arrays.stream(ExitCode.values())
        .filter(code -> code.status() == status)
        .findFirst()
        .orElse(ExitCode.ENVIRONMENT);
  }

  /** From Java 22 on there may be a console though its ends are files; it then says so. */
  private static boolean isConsole() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
