package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that stand for a moment and are named after the process they belong to, so that whoever
 * comes next knows whether it still runs: {@code gongkai-4711.json}.
 */
record Passing(String prefix, String suffix) {

  private static final String NUMBER = "([0-9]{1,18})";

  /** The one of this process. */
  Path in(Path folder) {
    return folder.resolve(prefix + ProcessHandle.current().pid() + suffix);
  }

  /** Removes those of processes that were killed before they could. */
  void sweep(Path folder) {
    Pattern name = Pattern.compile(Pattern.quote(prefix) + NUMBER + Pattern.quote(suffix));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, prefix + "*" + suffix)) {
      for (Path file : files) {
        Matcher process = name.matcher(file.getFileName().toString());
        if (process.matches() && isOver(Long.parseLong(process.group(1)))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // They are in nobody's way.
    }
  }

  private static boolean isOver(long process) {
    return ProcessHandle.of(process).isEmpty();
  }
}
