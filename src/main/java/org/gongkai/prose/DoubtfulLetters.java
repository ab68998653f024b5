package org.gongkai.prose;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Letters;
import org.gongkai.finding.Location;
import org.gongkai.language.Doubt;

/**
 * Letters of a text that a reader cannot see or tell apart. In a heading each weighs what it does
 * in any title; in the text itself the first of each kind is told, for they come in crowds, out of
 * a PDF.
 */
final class DoubtfulLetters {

  private static final int MOST_INDENTED = 3;

  private DoubtfulLetters() {}

  /**
   * @param at the file, and the line on which the source begins
   */
  static void tell(String source, Location at, Findings findings) {
    if (Doubt.isPlain(source)) {
      return;
    }
    Set<Doubt.Kind> told = EnumSet.noneOf(Doubt.Kind.class);
    int number = Math.max(at.line(), 1);
    int start = 0;
    while (start < source.length()) {
      int end = source.indexOf('\n', start);
      String line = source.substring(start, end < 0 ? source.length() : end);
      tell(line, new Location(at.file(), number, 1), told, findings);
      number++;
      start = end < 0 ? source.length() : end + 1;
    }
  }

  private static void tell(String line, Location start, Set<Doubt.Kind> told, Findings findings) {
    Optional<Doubt> doubt = Doubt.in(line);
    if (doubt.isEmpty()) {
      return;
    }
    Location at = new Location(start.file(), start.line(), doubt.get().at() + 1);
    if (isHeading(line)) {
      Letters.judge(line, at).ifPresent(findings::add);
    } else if (told.add(doubt.get().kind())) {
      findings.add(Letters.inProse(doubt.get(), at));
    }
  }

  private static boolean isHeading(String line) {
    int indented = 0;
    while (indented < line.length() && line.charAt(indented) == ' ') {
      indented++;
    }
    return indented <= MOST_INDENTED && line.startsWith("#", indented);
  }
}
