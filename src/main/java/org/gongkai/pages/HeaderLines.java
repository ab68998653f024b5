package org.gongkai.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;

/**
 * The lines {@code key=value} with which a page begins, down to the line {@code ~~~~~~}. Stricter
 * than JBake, which publishes or drops a page with a broken header and only logs it.
 */
final class HeaderLines {

  static final String SEPARATOR = "~~~~~~";
  static final List<String> KEYS = List.of("title", "date", "type", "status", "summary", "order");

  private static final Pattern KEY_AND_VALUE =
      Pattern.compile("\\s*(?<key>[^\\s=]+)=\\s*(?<value>.*?)\\s*");
  private static final Pattern KNOWN_KEY =
      Pattern.compile("\\s*(" + String.join("|", KEYS) + ")\\s*=.*");
  private static final Pattern LIKE_SEPARATOR = Pattern.compile("\\s*(~{3,}|-{3,})\\s*");

  private final String file;
  private final Findings findings;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private int separatorLine;

  /** A value and where it stands. */
  record Value(String words, Location at) {}

  private HeaderLines(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The header of a page, or nothing where there is none or its end is not to be seen. */
  static Optional<HeaderLines> of(String text, String file, Findings findings) {
    HeaderLines header = new HeaderLines(file, findings);
    return header.read(text.lines().toList()) ? Optional.of(header) : Optional.empty();
  }

  Map<String, Value> values() {
    return values;
  }

  Optional<Value> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The line {@code ~~~~~~}, where a missing key is missed. */
  Location end() {
    return Location.of(file, separatorLine);
  }

  /** Where the text of the page begins. */
  Location body() {
    return Location.of(file, separatorLine + 1);
  }

  private boolean read(List<String> lines) {
    int end = endOf(lines);
    if (lines.subList(0, end).stream().noneMatch(line -> KNOWN_KEY.matcher(line).matches())) {
      findings.add(HeaderSayings.noHeader(Location.of(file, 1)));
      return false;
    }
    separatorLine = end + 1;
    for (int i = 0; i < end; i++) {
      readLine(lines.get(i), i + 1);
    }
    String last = end < lines.size() ? lines.get(end) : "";
    if (!last.equals(SEPARATOR)) {
      findings.add(
          LIKE_SEPARATOR.matcher(last).matches()
              ? HeaderSayings.otherSeparator(end(), last)
              : HeaderSayings.noSeparator(end()));
    } else if (lines.subList(end + 1, lines.size()).stream().allMatch(String::isBlank)) {
      findings.add(HeaderSayings.noText(end()));
    }
    return true;
  }

  /**
   * The index of the line that ends the header or was meant to; failing that, of the first line
   * that is not of a header.
   */
  private static int endOf(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (LIKE_SEPARATOR.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    int end = 0;
    while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).contains("="))) {
      end++;
    }
    return end;
  }

  private void readLine(String line, int number) {
    if (line.isEmpty()) {
      return;
    }
    Matcher parts = KEY_AND_VALUE.matcher(line);
    if (!parts.matches()) {
      findings.add(HeaderSayings.notKeyAndValue(Location.of(file, number), line));
      return;
    }
    String key = parts.group("key");
    Location keyAt = new Location(file, number, parts.start("key") + 1);
    Value value =
        new Value(parts.group("value"), new Location(file, number, parts.start("value") + 1));
    if (!KEYS.contains(key)) {
      findings.add(HeaderSayings.unknownKey(keyAt, key));
    } else if (values.containsKey(key)) {
      findings.add(HeaderSayings.repeatedKey(keyAt, key, values.get(key).at().line()));
    } else {
      values.put(key, value);
    }
  }
}
