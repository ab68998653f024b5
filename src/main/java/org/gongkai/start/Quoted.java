package org.gongkai.start;

import java.util.regex.Pattern;

/** Words as YAML takes them: in quotes where a sign of theirs means something there. */
final class Quoted {

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}][\\p{L}\\p{Nd} ·（）《》“”—]*[\\p{L}\\p{Nd}）》”]");
  private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off|blank");

  private Quoted() {}

  static String of(String words) {
    return PLAIN.matcher(words).matches() && !WORD.matcher(words).matches()
        ? words
        : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
