package org.gongkai.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One script from its parts, without what only people need: lines that are comments, and
 * indentation. No more than that, so that what a browser shows is what stands in the source.
 */
final class Script {

  /** Whole lines: what stands behind code stays, and what a licence asks to keep. */
  private static final Pattern COMMENT =
      Pattern.compile("^[ \\t]*(//.*|/\\*(?!!)(?s:.*?)\\*/[ \\t]*)\n", Pattern.MULTILINE);

  private static final Pattern INDENTED = Pattern.compile("^[ \\t]+|\n(?=\n)", Pattern.MULTILINE);

  private Script() {}

  static byte[] of(List<String> parts) {
    return parts.stream()
        .map(Script::trimmed)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What goes over several lines between backticks keeps its spaces: it is left alone. */
  private static String trimmed(String source) {
    boolean isOnLines = source.lines().allMatch(Script::closesWhatItOpens);
    return isOnLines
        ? INDENTED.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("").stripLeading()
        : source;
  }

  private static boolean closesWhatItOpens(String line) {
    return line.chars().filter(c -> c == '`').count() % 2 == 0;
  }
}
