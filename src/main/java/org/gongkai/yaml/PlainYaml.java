package org.gongkai.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.finding.Location;
import org.gongkai.language.Doubt;

/**
 * The plain part of YAML that nearly every report is written in: keys with values below each other,
 * figures in brackets. It reads that part several times faster than the full parser, which is most
 * of the time of a build.
 *
 * <p>It never judges. Whatever is not beyond doubt (escapes, words over several lines, odd numbers,
 * any mistake) makes it give up, and {@link YamlFile} reads the whole file strictly from the start.
 * A test holds the two against each other.
 */
final class PlainYaml {

  private static final Set<String> WORDS_WITH_MEANING =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private static final int DEEPEST = 16;

  private static final String SIGNS = "，。；：？！…—–·“”‘’〔〕【】×÷−≥≤≠Σ→％ü";

  private static final String LATER_SIGNS_IN_FLOW = ";%'+=<>*&@";

  /** Signs that mean something to YAML only at the beginning of words, or in brackets. */
  private static final String LATER_SIGNS = ",;%'\"+=<>*&!|@?[]{}";

  private static final int SMALL_DIGITS = 3;

  /** The words of small numbers, made once: a portal has millions of them. */
  private static final String[] SMALL =
      IntStream.range(0, 1000).mapToObj(String::valueOf).toArray(String[]::new);

  private final String text;

  /** The text with a line end behind it, so that looking ahead needs no thought. */
  private final char[] letters;

  private final String file;
  private int position;
  private int line = 1;
  private int lineStart;
  private int flowDepth;

  private PlainYaml(String text, String file) {
    this.text = text;
    this.letters = Arrays.copyOf(text.toCharArray(), text.length() + 1);
    this.letters[text.length()] = '\n';
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
    if (!atEnd() && indent() > indent || depth > DEEPEST) {
      throw NotPlain.INSTANCE;
    }
    return new Node.Mapping(entries, keys, at);
  }

  private String key() {
    if (peek() == '"') {
      String quoted = ((Node.Scalar) quoted()).text();
      if (quoted.isEmpty() || peek() != ':') {
        throw NotPlain.INSTANCE;
      }
      position++;
      return quoted;
    }
    int start = position;
    while (isPlain(peek())) {
      position++;
    }
    if (position == start
        || text.charAt(start) == '-'
        || text.charAt(start) == YamlFile.WIDE_SPACE
        || position >= text.length()
        || text.charAt(position) != ':') {
      throw NotPlain.INSTANCE;
    }
    String key = text.substring(start, position++);
    boolean isWord = key.equals("on") || !hasMeaning(key);
    if (Character.isDigit(key.charAt(0)) || !isWord) {
      throw NotPlain.INSTANCE;
    }
    return key;
  }

  private static boolean hasMeaning(String words) {
    return words.length() <= "false".length()
        && WORDS_WITH_MEANING.contains(words.toLowerCase(Locale.ROOT));
  }

  private Node value(int indent, int depth) {
    if (isLineEnd()) {
      toNextEntry();
      if (atEnd() || indent() <= indent) {
        throw NotPlain.INSTANCE;
      }
      return peek() == '-' ? list(indent(), depth + 1) : mapping(indent(), depth + 1);
    }
    if (peek() != ' ') {
      throw NotPlain.INSTANCE;
    }
    skipSpaces();
    return valueToLineEnd();
  }

  private Node valueToLineEnd() {
    Node inline = inline();
    Node value = inline == null ? plainToLineEnd() : inline;
    if (!isLineEnd()) {
      throw NotPlain.INSTANCE;
    }
    toNextEntry();
    return value;
  }

  /** Whether nothing follows on the line but a comment, which must have a space before it. */
  private boolean isLineEnd() {
    int start = position;
    skipSpaces();
    if (peek() == '#' && position > 0 && text.charAt(position - 1) == ' ') {
      int end = text.indexOf('\n', position);
      position = end < 0 ? text.length() : end;
    }
    boolean isEnd = atEnd() || peek() == '\n';
    position = isEnd ? position : start;
    return isEnd;
  }

  /** Items below each other, each behind a hyphen: values, or keys with values. */
  private Node list(int indent, int depth) {
    List<Node> items = new ArrayList<>();
    Location at = here();
    while (!atEnd() && indent() == indent && peek() == '-') {
      position++;
      if (peek() != ' ') {
        throw NotPlain.INSTANCE;
      }
      skipSpaces();
      items.add(isKey() ? mapping(indent(), depth + 1) : valueToLineEnd());
    }
    if (!atEnd() && indent() >= indent || depth > DEEPEST) {
      throw NotPlain.INSTANCE;
    }
    return new Node.Sequence(items, at);
  }

  /** Whether a key with its colon stands here, and not a value. */
  private boolean isKey() {
    int end = position;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    return end > position && end < text.length() && text.charAt(end) == ':';
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
    Node small = smallNumber();
    if (small != null) {
      return small;
    }
    if (++flowDepth > DEEPEST) {
      throw NotPlain.INSTANCE;
    }
    Node inline = inline();
    flowDepth--;
    return inline == null ? plainInFlow() : inline;
  }

  /** Up to three digits and no more, as most figures are; null where something else stands here. */
  private Node smallNumber() {
    int end = position;
    int number = 0;
    while (letters[end] >= '0' && letters[end] <= '9' && end - position < SMALL_DIGITS) {
      number = number * 10 + letters[end++] - '0';
    }
    boolean isNumber = letters[end] == ',' || letters[end] == ']';
    if (end == position || !isNumber || letters[position] == '0' && end - position > 1) {
      return null;
    }
    Location at = here();
    position = end;
    return new Node.Scalar(SMALL[number], false, at);
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
    if (peek() == quote || Doubt.in(words).isPresent()) {
      throw NotPlain.INSTANCE;
    }
    return new Node.Scalar(words, true, at);
  }

  private Node plainInFlow() {
    Location at = here();
    int start = position;
    int end = start;
    while (isPlain(peek())
        || peek() == '/'
        || peek() == ' '
        || isSign(peek())
        || position > start && LATER_SIGNS_IN_FLOW.indexOf(peek()) >= 0) {
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
      if (c == '#' && position > start && text.charAt(position - 1) == ' ') {
        break;
      }
      boolean ordinary =
          isPlain(c)
              || c == ' '
              || c == '/'
              || isSign(c)
              || position > start && LATER_SIGNS.indexOf(c) >= 0
              || c == ':' && position + 1 < text.length() && text.charAt(position + 1) == '/';
      if (!ordinary) {
        throw NotPlain.INSTANCE;
      }
      end = c == ' ' ? end : position + 1;
    }
    return scalar(text.substring(start, end), at);
  }

  private static Node scalar(String words, Location at) {
    if (words.isEmpty() || hasMeaning(words)) {
      throw NotPlain.INSTANCE;
    }
    char first = words.charAt(0);
    boolean mayBeNumber =
        (first >= '0' && first <= '9' || first == '-' || first == '.') && !isWording(words);
    if (mayBeNumber && !isNumber(words) && !isHyphenated(words)) {
      throw NotPlain.INSTANCE;
    }
    return new Node.Scalar(words, false, at);
  }

  /**
   * 30号, 1. Overview: whatever has a Chinese character, or a letter after a space, is no number.
   */
  private static boolean isWording(String words) {
    int space = words.indexOf(' ');
    if (space > 0 && space + 1 < words.length() && Character.isLetter(words.charAt(space + 1))) {
      return words.charAt(0) != '-' && words.charAt(0) != '.';
    }
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 0x4E00 && words.charAt(i) <= 0x9FFF) {
        return words.charAt(0) != '-' && words.charAt(0) != '.';
      }
    }
    return false;
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

  /** Signs that mean nothing to YAML wherever they stand in words; they are in no key. */
  private static boolean isSign(char c) {
    return c == '(' || c == ')' || c > 0x7F && SIGNS.indexOf(c) >= 0;
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
    return letters[Math.min(position, text.length())];
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
