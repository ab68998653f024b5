package org.gongkai.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** One style sheet from its parts, without what only people need: comments and indentation. */
final class StyleSheet {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern INDENTATION = Pattern.compile("\\s*\n\\s*");

  private StyleSheet() {}

  static byte[] of(List<String> parts) {
    String all = COMMENT.matcher(String.join("\n", parts)).replaceAll("");
    return INDENTATION.matcher(all).replaceAll("\n").strip().getBytes(StandardCharsets.UTF_8);
  }
}
