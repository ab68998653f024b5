package org.gongkai.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One style sheet from its parts, without what only people need: comments, indentation, and spaces
 * that part nothing. What stands in quotes stays as it is, and so do the spaces around a sign of
 * which the meaning depends on them: {@code + - > ~ ( ) *}.
 */
final class StyleSheet {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** What is quoted, or a sign that parts by itself, with the spaces about it; or any spaces. */
  private static final Pattern QUOTED_OR_SPACED =
      Pattern.compile("\"[^\"]*\"|\\s*([{};,])\\s*|(?<=[\\w-]):\\s+|\\s+");

  private StyleSheet() {}

  static byte[] of(List<String> parts) {
    String all = COMMENT.matcher(String.join("\n", parts)).replaceAll("");
    return QUOTED_OR_SPACED
        .matcher(all)
        .replaceAll(StyleSheet::shorter)
        .replace(";}", "}")
        .strip()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String shorter(MatchResult found) {
    String text = found.group();
    String made =
        text.startsWith("\"")
            ? text
            : found.group(1) != null ? found.group(1) : text.startsWith(":") ? ":" : " ";
    return Matcher.quoteReplacement(made);
  }
}
