package org.gongkai.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Location;

/**
 * The plain part of Markdown that nearly every narrative is written in: headings, paragraphs of one
 * line, lists with hyphens, bold words and links into the site. It reads that part many times
 * faster than the full parser.
 *
 * <p>It never judges. Whatever is not beyond doubt makes it give up, and {@link Markdown} reads the
 * whole text with the full parser. A test holds the two against each other.
 */
final class PlainProse {

  /** Signs that may mean something to Markdown, or that the page must escape. */
  private static final String DOUBTFUL = "\\`_]<>&|~@\t\r";

  private final String text;
  private final String file;
  private final List<Passage> passages = new ArrayList<>(8);

  private int line = 1;
  private int lineStart;

  // The passage being read.
  private String heading = "";
  private Location at;
  private StringBuilder html = new StringBuilder(1024);
  private List<Link> links = new ArrayList<>(4);
  private List<Wording> wordings = new ArrayList<>(8);

  // The block being read.
  private final StringBuilder words = new StringBuilder(512);
  private int[] places = new int[12];
  private int count;
  private List<Wording.Linked> linked = new ArrayList<>(4);

  private enum Last {
    BLANK,
    /** A blank line behind a list: another item would make the list a loose one. */
    BLANK_AFTER_LIST,
    HEADING,
    PARAGRAPH,
    ITEM
  }

  private PlainProse(String text, String file) {
    this.text = text;
    this.file = file;
  }

  /** The passages of a narrative, or nothing where it is not plain. */
  static Optional<List<Passage>> passages(String text, String file) {
    PlainProse prose = new PlainProse(text, file);
    return prose.lines() ? Optional.of(prose.passages) : Optional.empty();
  }

  private boolean lines() {
    Last last = Last.BLANK;
    while (lineStart < text.length()) {
      int newline = text.indexOf('\n', lineStart);
      int end = newline < 0 ? text.length() : newline;
      Last now = line(lineStart, end, last);
      if (now == null) {
        return false;
      }
      last = now;
      lineStart = end + 1;
      line++;
    }
    closeList(last);
    closePassage();
    return true;
  }

  /** Reads a line; null where it is not plain. */
  private Last line(int start, int end, Last last) {
    if (start == end) {
      closeList(last);
      return last == Last.ITEM || last == Last.BLANK_AFTER_LIST
          ? Last.BLANK_AFTER_LIST
          : Last.BLANK;
    }
    char first = text.charAt(start);
    if (first == '#') {
      closeList(last);
      return heading(start, end) ? Last.HEADING : null;
    }
    if (first == '＃') {
      return null; // a slip, which the full parser tells
    }
    if (first == '-') {
      boolean mayBegin = last == Last.BLANK || last == Last.HEADING || last == Last.ITEM;
      return mayBegin && item(start, end, last != Last.ITEM) ? Last.ITEM : null;
    }
    boolean mayBegin = last != Last.PARAGRAPH && last != Last.ITEM;
    return mayBegin && beginsParagraph(start, end) && paragraph(start, end) ? Last.PARAGRAPH : null;
  }

  private boolean heading(int start, int end) {
    int level = 0;
    while (start + level < end && text.charAt(start + level) == '#') {
      level++;
    }
    int from = start + level + 1;
    if (level < 2 || level > 4 || from >= end || text.charAt(from - 1) != ' ') {
      return false;
    }
    if (text.charAt(from) == ' ' || text.indexOf('#', from) >= 0 && text.indexOf('#', from) < end) {
      return false;
    }
    if (level == 2) {
      return cut(from, end);
    }
    open();
    html.append("<h").append(level).append('>');
    if (!inline(from, end, false)) {
      return false;
    }
    html.append("</h").append(level).append(">\n");
    close(Wording.Kind.HEADING);
    return true;
  }

  /** A level-two heading ends a passage and begins another. */
  private boolean cut(int from, int end) {
    closePassage();
    at = new Location(file, line, 1);
    if (!inline(from, end, false)) {
      return false;
    }
    heading = words.toString().strip();
    html.setLength(0);
    resetBlock();
    return true;
  }

  private boolean item(int start, int end, boolean isFirst) {
    int from = start + 2;
    if (from >= end || text.charAt(start + 1) != ' ' || !beginsParagraph(from, end)) {
      return false;
    }
    if (text.charAt(from) == '-' || text.charAt(from) == '#') {
      return false;
    }
    open();
    html.append(isFirst ? "<ul>\n<li>" : "<li>");
    if (!inline(from, end, true)) {
      return false;
    }
    html.append("</li>\n");
    close(Wording.Kind.ITEM);
    return true;
  }

  private void closeList(Last last) {
    if (last == Last.ITEM) {
      html.append("</ul>\n");
    }
  }

  private boolean paragraph(int start, int end) {
    open();
    html.append("<p>");
    if (!inline(start, end, true)) {
      return false;
    }
    html.append("</p>\n");
    close(Wording.Kind.PARAGRAPH);
    return true;
  }

  /** Whether nothing at the beginning of the line can make it another kind of block. */
  private boolean beginsParagraph(int start, int end) {
    char first = text.charAt(start);
    if (first == ' ' || first == '+' || first == '=' || first == '>' || first == '\u00A0') {
      return false;
    }
    int digits = start;
    while (digits < end && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    boolean isNumbered =
        digits > start
            && digits < end
            && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
    boolean isStarred = first == '*' && !text.startsWith("**", start);
    return !isNumbered && !isStarred;
  }

  private void open() {
    if (at == null) {
      at = new Location(file, line, 1);
    }
  }

  private void close(Wording.Kind kind) {
    wordings.add(new Wording(kind, words.toString(), Arrays.copyOf(places, count), linked));
    resetBlock();
  }

  private void resetBlock() {
    words.setLength(0);
    count = 0;
    linked.clear();
  }

  private void closePassage() {
    if (!heading.isEmpty() || html.length() > 0) {
      passages.add(new Passage(heading, at, new Prose(html.toString(), links, wordings)));
    }
    heading = "";
    at = null;
    html.setLength(0);
    links = new ArrayList<>(4);
    wordings = new ArrayList<>(8);
  }

  /** Reads the words of a block; false where they are not plain. */
  private boolean inline(int start, int end, boolean withMarks) {
    if (text.charAt(end - 1) == ' ') {
      return false;
    }
    int from = start;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c >= 0x2000 && !Literals.isPrivate(c) || c >= 'a' && c <= 'v' || c >= '0' && c <= '9') {
        i++;
        continue;
      }
      if (c == '[' || c == '*') {
        if (!withMarks) {
          return false;
        }
        plain(from, i);
        int behind = c == '[' ? link(i, end) : bold(i, end);
        if (behind < 0) {
          return false;
        }
        i = behind;
        from = i;
        continue;
      }
      if (isDoubtful(c, i, end)) {
        return false;
      }
      i++;
    }
    plain(from, end);
    return true;
  }

  private boolean isDoubtful(char c, int i, int end) {
    return DOUBTFUL.indexOf(c) >= 0
        || Literals.isPrivate(c)
        || c < ' '
        || c == '!' && i + 1 < end && text.charAt(i + 1) == '['
        || c == ':' && text.startsWith("//", i + 1)
        || (c == 'w' || c == 'W') && text.regionMatches(true, i, "www.", 0, 4);
  }

  /** Words without marks. */
  private void plain(int from, int to) {
    if (from == to) {
      return;
    }
    place(from);
    String plain = text.substring(from, to); // whole pieces are copied, letters one by one are not
    words.append(plain);
    html.append(plain.indexOf('"') < 0 ? plain : plain.replace("\"", "&quot;"));
  }

  private void place(int offset) {
    if (count + 3 > places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = words.length();
    places[count++] = line;
    places[count++] = offset - lineStart + 1;
  }

  /**
   * Bold words of Chinese characters at both ends; the place behind them, -1 where they are not.
   */
  private int bold(int start, int end) {
    int close = text.indexOf("**", start + 2);
    boolean isPlain =
        text.startsWith("**", start)
            && close > start + 2
            && close + 2 <= end
            && !text.startsWith("*", close + 2)
            && Character.isIdeographic(text.charAt(start + 2))
            && Character.isIdeographic(text.charAt(close - 1));
    if (!isPlain || !isPlain(start + 2, close)) {
      return -1;
    }
    html.append("<strong>");
    plain(start + 2, close);
    html.append("</strong>");
    return close + 2;
  }

  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '*' || isDoubtful(c, i, to)) {
        return false;
      }
    }
    return true;
  }

  /** A link into the site; the place behind it, -1 where it is not plain. */
  private int link(int start, int end) {
    int middle = text.indexOf("](", start + 1);
    int close = middle < 0 ? -1 : text.indexOf(')', middle);
    boolean isWhole = middle > start + 1 && close > middle + 2 && close < end;
    if (!isWhole
        || Character.isWhitespace(text.charAt(start + 1))
        || Character.isWhitespace(text.charAt(middle - 1))
        || !isPlain(start + 1, middle)
        || !isAddress(middle + 2, close)) {
      return -1;
    }
    String destination = text.substring(middle + 2, close);
    if (Target.of(destination) != Target.HERE) {
      return -1;
    }
    String shown = text.substring(start + 1, middle);
    links.add(new Link(destination, shown, new Location(file, line, start - lineStart + 1)));
    linked.add(new Wording.Linked(words.length(), words.length() + shown.length(), destination));
    html.append("<a href=\"").append(destination).append('"');
    if (HtmlAttributes.isFigure(destination)) {
      html.append(" class=\"figure-link\"");
    }
    html.append('>');
    plain(start + 1, middle);
    html.append("</a>");
    return close + 1;
  }

  /** Letters, digits and the few signs that need no thought in an address. */
  private boolean isAddress(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean isPlain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '#'
              || c == '.'
              || c == '/'
              || c == '-';
      if (!isPlain) {
        return false;
      }
    }
    return true;
  }
}
