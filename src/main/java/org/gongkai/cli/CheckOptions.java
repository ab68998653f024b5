package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.gongkai.change.ChangeUnknown;
import org.gongkai.change.FileList;
import org.gongkai.change.GitChange;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;
import org.gongkai.notice.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that {@code check} alone has. */
final class CheckOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, sarif, github or junit (default: text).")
  private Format format;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write the format to this file, and text to the terminal.")
  private Path report;

  @Option(
      names = "--changed-since",
      paramLabel = "REV",
      description = "Tell only what the change since this git revision touches.")
  private String revision;

  @Option(
      names = "--changed",
      paramLabel = "FILE",
      description = "The same for the files listed in FILE, or in standard input (-).")
  private Path list;

  /**
   * @param folder what relative paths start from
   */
  Wish wish(Path folder, Path source, InputStream in) throws MachineFailure, ChangeUnknown {
    if (report != null && format == null) {
      throw wrong("--report needs --format json, sarif, github or junit");
    }
    if (revision != null && list != null) {
      throw wrong("--changed-since and --changed cannot both be given");
    }
    return new Wish(
        Optional.ofNullable(format),
        Optional.ofNullable(report)
            .map(file -> new ReportFile(folder.resolve(file).normalize(), file.toString())),
        seenFrom(folder, source),
        changed(folder, source, in));
  }

  /** {@code portal/} where the source is the folder portal of the one the command is given in. */
  private static String seenFrom(Path folder, Path source) {
    return source.startsWith(folder) && !source.equals(folder)
        ? FileList.name(folder.relativize(source)) + "/"
        : "";
  }

  private Optional<NavigableSet<String>> changed(Path folder, Path source, InputStream in)
      throws MachineFailure, ChangeUnknown {
    if (revision != null) {
      return Optional.of(GitChange.since(revision, source));
    }
    if (list == null) {
      return Optional.empty();
    }
    return Optional.of(FileList.read(listed(folder, in), folder, source));
  }

  private String listed(Path folder, InputStream in) throws MachineFailure {
    Path file = folder.resolve(list);
    boolean isInput = list.toString().equals("-");
    if (!isInput && (Files.notExists(file) || Files.isDirectory(file))) {
      throw wrong("--changed names no file: " + file);
    }
    try {
      byte[] bytes = isInput ? in.readAllBytes() : Files.readAllBytes(file);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MachineFailure(List.of(Trouble.reading(list.toString(), e)));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
