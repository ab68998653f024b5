package org.gongkai.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.finding.Location;
import org.gongkai.language.Invisible;

/**
 * The plain part of YAML that nearly every report is written in: keys with values below each other,
 * figures in brackets. It reads that part several times faster than the full parser, which is most
 * of the time of a build.
 *
 * <p>It never judges. Whatever is not beyond doubt (block lists, escapes, comments behind values,
 * odd numbers, any mistake) makes it give up, and {@link YamlFile} reads the whole file strictly
 * from the start. A test holds the two against each other.
 */
final class PlainYaml {

  private static final Set<String> WORDS_WITH_MEANING =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private final String text;
  private final String file;
  private int position;
  private int line = 1;
  private int lineStart;

  private PlainYaml(String text, String file) {
    this.text = text;
    this.file = file;
  }

  /** The document, or nothing where it is not plain. */
  static Optional<Node> read(String text, String file) {
    PlainYaml yaml = new PlainYaml(text, file);
    try {
      yaml.toNextEntry();
      Node root = yaml.atEnd() || yaml.indent() != 0 ? null : yaml.mapping(0, 1);
      return yaml.atEnd() ? Optional.ofNullable(root) : Optional.empty();
    } catch (NotPlain notPlain) {
      return Optional.empty();
    }
  }

  private Node mapping(int indent, int depth) {
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Location> keys = new LinkedHashMap<>();
    Location at = here();
    while (!atEnd() && indent() == indent) {
      Location keyAt = here();
      String key = key();
      Node value = value(indent, depth);
      if (entries.put(key, value) != null) {
        throw NotPlain.INSTANCE;
      }
      keys.put(key, keyAt);
    }
    if (!atEnd() && indent() > indent || depth > 6) {
      throw NotPlain.INSTANCE;
    }
    return new Node.Mapping(entries, keys, at);
  }

  private String key() {
    int start = position;
    while (position < text.length() && isPlain(text.charAt(position))) {
      position++;
    }
    if (position == start
        || text.charAt(start) == '-'
        || position >= text.length()
        || text.charAt(position) != ':') {
      throw NotPlain.INSTANCE;
    }
    String key = text.substring(start, position++);
    if (Character.isDigit(key.charAt(0))
        || WORDS_WITH_MEANING.contains(key.toLowerCase(Locale.ROOT))) {
      throw NotPlain.INSTANCE;
    }
    return key;
  }

  private Node value(int indent, int depth) {
    if (peek() == '\n') {
      toNextEntry();
      if (atEnd() || indent() <= indent) {
        throw NotPlain.INSTANCE;
      }
      return mapping(indent(), depth + 1);
    }
    if (peek() != ' ') {
      throw NotPlain.INSTANCE;
    }
    skipSpaces();
    Node inline = inline();
    Node value = inline == null ? plainToLineEnd() : inline;
    skipSpaces();
    if (!atEnd() && peek() != '\n') {
      throw NotPlain.INSTANCE;
    }
    toNextEntry();
    return value;
  }

  /** A list, braces or quoted words; null where something else stands here. */
  private Node inline() {
    return switch (peek()) {
      case '[' -> sequence();
      case '{' -> braces();
      case '"', '\'' -> quoted();
      default -> null;
    };
  }

  private Node sequence() {
    Location at = here();
    List<Node> items = new ArrayList<>(8);
    position++;
    skipSpaces();
    while (peek() != ']') {
      items.add(flowValue());
      toNextInFlow(']');
    }
    position++;
    return new Node.Sequence(items, at);
  }

  private Node braces() {
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Location> keys = new LinkedHashMap<>();
    Location at = here();
    position++;
    skipSpaces();
    while (peek() != '}') {
      Location keyAt = here();
      String key = key();
      if (peek() != ' ') {
        throw NotPlain.INSTANCE;
      }
      skipSpaces();
      if (entries.put(key, flowValue()) != null) {
        throw NotPlain.INSTANCE;
      }
      keys.put(key, keyAt);
      toNextInFlow('}');
    }
    position++;
    return new Node.Mapping(entries, keys, at);
  }

  private Node flowValue() {
    return peek() == '"' || peek() == '\'' ? quoted() : plainInFlow();
  }

  /** Over a comma, or to the closing bracket. */
  private void toNextInFlow(char closing) {
    skipSpaces();
    if (peek() == ',') {
      position++;
      skipSpaces();
    } else if (peek() != closing) {
      throw NotPlain.INSTANCE;
    }
  }

  private Node quoted() {
    Location at = here();
    char quote = text.charAt(position++);
    int start = position;
    while (peek() != quote) {
      if (peek() == '\n' || peek() == '\\') {
        throw NotPlain.INSTANCE;
      }
      position++;
    }
    String words = text.substring(start, position++);
    if (peek() == quote || Invisible.in(words).isPresent()) {
      throw NotPlain.INSTANCE;
    }
    return new Node.Scalar(words, true, at);
  }

  private Node plainInFlow() {
    Location at = here();
    int start = position;
    int end = start;
    while (isPlain(peek()) || peek() == '/' || peek() == ' ') {
      end = peek() == ' ' ? end : position + 1;
      position++;
    }
    return scalar(text.substring(start, end), at);
  }

  private Node plainToLineEnd() {
    Location at = here();
    int start = position;
    int end = start;
    for (; !atEnd() && peek() != '\n'; position++) {
      char c = peek();
      boolean ordinary =
          isPlain(c)
              || c == ' '
              || c == '/'
              || c == '('
              || c == ')'
              || c == ':' && position + 1 < text.length() && text.charAt(position + 1) == '/';
      if (!ordinary) {
        throw NotPlain.INSTANCE;
      }
      end = c == ' ' ? end : position + 1;
    }
    return scalar(text.substring(start, end), at);
  }

  private static Node scalar(String words, Location at) {
    if (words.isEmpty() || WORDS_WITH_MEANING.contains(words.toLowerCase(Locale.ROOT))) {
      throw NotPlain.INSTANCE;
    }
    char first = words.charAt(0);
    boolean mayBeNumber = first >= '0' && first <= '9' || first == '-' || first == '.';
    if (mayBeNumber && !isNumber(words) && !isHyphenated(words)) {
      throw NotPlain.INSTANCE;
    }
    return new Node.Scalar(words, false, at);
  }

  /** Plain digits, with or without a minus and decimals. */
  private static boolean isNumber(String words) {
    int start = words.charAt(0) == '-' ? 1 : 0;
    int point = words.indexOf('.');
    int whole = point < 0 ? words.length() : point;
    boolean leadingZero = whole - start > 1 && words.charAt(start) == '0';
    return whole > start
        && !leadingZero
        && words.length() <= 18
        && allDigits(words, start, whole)
        && (point < 0 || point < words.length() - 1 && allDigits(words, point + 1, words.length()));
  }

  /** Digits with hyphens between them, a day or a telephone number: to YAML these are words. */
  private static boolean isHyphenated(String words) {
    return words.indexOf('-') > 0
        && allDigits(words.replace("-", ""), 0, words.replace("-", "").length());
  }

  private static boolean allDigits(String words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.charAt(i) < '0' || words.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Letters and digits of any script, and the marks that mean nothing to YAML inside a word. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-'
        || c == '_'
        || c >= 'A' && c <= 'Z'
        || c >= 0x4E00 && c <= 0x9FFF
        || c == '（'
        || c == '）'
        || c == '、'
        || c == '《'
        || c == '》';
  }

  /** Over blank lines and comments to the first character of the next entry. */
  private void toNextEntry() {
    while (!atEnd()) {
      if (position == lineStart) {
        skipSpaces();
      }
      if (atEnd()) {
        return;
      }
      char c = peek();
      if (c == '#' && isOnlySpaceBefore()) {
        position =
            Math.max(
                position,
                text.indexOf('\n', position) < 0 ? text.length() : text.indexOf('\n', position));
      } else if (c == '\n') {
        position++;
        line++;
        lineStart = position;
      } else {
        return;
      }
    }
  }

  private boolean isOnlySpaceBefore() {
    return text.substring(lineStart, position).isBlank();
  }

  private int indent() {
    return position - lineStart;
  }

  private void skipSpaces() {
    while (!atEnd() && peek() == ' ') {
      position++;
    }
  }

  private boolean atEnd() {
    return position >= text.length();
  }

  private char peek() {
    if (position >= text.length()) {
      return '\n';
    }
    return text.charAt(position);
  }

  private Location here() {
    return new Location(file, line, position - lineStart + 1);
  }

  /** Thrown to give up; carries nothing. */
  private static final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final NotPlain INSTANCE = new NotPlain();

    private NotPlain() {
      super(null, null, false, false);
    }
  }
}
