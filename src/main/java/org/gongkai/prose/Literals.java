package org.gongkai.prose;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Markdown source in which signs that are no marks are none. In Chinese, which has no spaces,
 * CommonMark takes {@code 5*8小时、7*24小时}, {@code 138****1234}, {@code “*”} and {@code >100件} for
 * marks and does not print them. Such a sign is changed for a private letter, one for one, so that
 * every place stays where it is; in the HTML and the words it is changed back. {@code SourceText}
 * refuses sources that contain these letters.
 */
final class Literals {

  private static final String SIGNS = "*_~>=-\\";

  /** The letter that stands for the first of the signs; the others follow. */
  private static final char FIRST = '\uE001';

  static final char LAST = (char) (FIRST + SIGNS.length() - 1);

  /** Stands for {@code >}, which HTML escapes. */
  static final char MORE = (char) (FIRST + SIGNS.indexOf('>'));

  /** A title written as a line and a line of dashes is no longer than this. */
  private static final int LONGEST_TITLE = 40;

  /** Behind a backslash these are printed with it: nobody needs to escape them. */
  private static final String NEVER_MARKS = "\"'$%,;=?^{}";

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,9}[.)]\\s.*");

  private final char[] text;

  /** How many single stars of the paragraph may begin emphasis. */
  private int opened;

  // The line being read: where it ends, its first sign, and the sign that is all it has.
  private int lineEnd;
  private int lineFirst;
  private char lineSign;

  private Literals(String source) {
    this.text = source.toCharArray();
  }

  static String of(String source) {
    Literals literals = new Literals(source);
    literals.lines();
    literals.runs();
    return new String(literals.text);
  }

  /** Whether no source may contain it, because it stands for a sign or makes room for one. */
  static boolean isPrivate(char c) {
    return c >= FIRST - 1 && c <= LAST;
  }

  /** What is printed for a letter of the source. */
  static char sign(char c) {
    return c >= FIRST && c <= LAST ? SIGNS.charAt(c - FIRST) : c;
  }

  private static char letter(char sign) {
    return (char) (FIRST + SIGNS.indexOf(sign));
  }

  // Signs within words.

  private void runs() {
    int i = 0;
    while (i < text.length) {
      char c = text[i];
      if (c == '\\') {
        boolean isPrinted = i + 1 < text.length && NEVER_MARKS.indexOf(text[i + 1]) >= 0;
        if (isPrinted) {
          text[i] = letter('\\');
        }
        i += 2;
      } else if (c == '*' || c == '_' || c == '~') {
        int end = i;
        while (end < text.length && text[end] == c) {
          end++;
        }
        if (isLiteral(c, i, end)) {
          Arrays.fill(text, i, end, letter(c));
        }
        i = end;
      } else {
        boolean endsParagraph = c == '\n' && i + 1 < text.length && text[i + 1] == '\n';
        opened = endsParagraph ? 0 : opened;
        i++;
      }
    }
  }

  private boolean isLiteral(char sign, int start, int end) {
    int before = start == 0 ? '\n' : Character.codePointBefore(text, start);
    int after = end == text.length ? '\n' : Character.codePointAt(text, end);
    if (isAlone(start, end)) {
      return false; // a line across the page, or the edge of a block of code
    }
    boolean isWithinWord = Beside.isWord(before) && Beside.isWord(after);
    boolean isWithinNumber = Beside.isLatin(before) && Beside.isLatin(after);
    return Beside.isEnclosed(before, after)
        || switch (sign) {
          case '*' ->
              switch (end - start) {
                case 1 ->
                    isWithinWord
                        || joins(before, after)
                        || isProduct(start, end)
                        || closesNothing(before, after);
                case 2 -> isWithinNumber;
                case 3 -> isWithinWord;
                default -> true;
              };
          case '~' -> end - start == 2 && isWithinWord;
          default -> false;
        };
  }

  /** （2+3）*8, 5*（8）: a digit on one side and what belongs to it on the other. */
  private static boolean joins(int before, int after) {
    return Beside.isLatin(after) && Beside.endsFigure(before)
        || Beside.isLatin(before) && Beside.isOpening(after);
  }

  /** 张*、李*: where none was opened in the paragraph, none is closed. */
  private boolean closesNothing(int before, int after) {
    boolean opens =
        !Character.isWhitespace(after)
            && (Beside.isWord(after) || Beside.mayBegin(after) || !Beside.isWord(before));
    opened += opens ? 1 : 0;
    return !opens && opened == 0;
  }

  /** 5 *8: digits on both sides, whatever spaces there are. */
  private boolean isProduct(int start, int end) {
    int left = start - 1;
    while (left >= 0 && text[left] == ' ') {
      left--;
    }
    int right = end;
    while (right < text.length && text[right] == ' ') {
      right++;
    }
    return left >= 0
        && right < text.length
        && Character.isDigit(text[left])
        && Character.isDigit(text[right]);
  }

  /** Whether the line has nothing but such signs, or a block of code may begin here. */
  private boolean isAlone(int start, int end) {
    if (start >= lineEnd) {
      readLine(start);
    }
    boolean isFence = text[start] == '~' && end - start >= 3 && start == lineFirst;
    return isFence || text[start] == lineSign;
  }

  private void readLine(int within) {
    int from = within;
    while (from > 0 && text[from - 1] != '\n') {
      from--;
    }
    lineEnd = within;
    while (lineEnd < text.length && text[lineEnd] != '\n') {
      lineEnd++;
    }
    lineFirst = indented(from, lineEnd);
    lineSign = text[lineFirst];
    for (int i = lineFirst; i < lineEnd && lineSign != 0; i++) {
      lineSign = text[i] == lineSign || text[i] == ' ' ? lineSign : 0;
    }
  }

  // Signs at the beginning of a line.

  private void lines() {
    int before = -1;
    int start = 0;
    while (start < text.length) {
      int end = start;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      int from = indented(start, end);
      if (from < end && isNoQuote(from, end)) {
        text[from] = letter('>');
      } else if (from < end && isUnderline(from, end) && !isUnderTitle(before, start, end - from)) {
        text[from] = letter(text[from]);
      }
      before = start;
      start = end + 1;
    }
  }

  private int indented(int start, int end) {
    int from = start;
    while (from < end && text[from] == ' ') {
      from++;
    }
    return from;
  }

  /** {@code >100件}, {@code >=5}: more than, and no quotation. */
  private boolean isNoQuote(int from, int end) {
    return text[from] == '>'
        && from + 1 < end
        && (text[from + 1] == '=' || Character.isDigit(text[from + 1]));
  }

  private boolean isUnderline(int from, int end) {
    int to = from;
    while (to < end && text[to] == text[from]) {
      to++;
    }
    return (text[from] == '-' || text[from] == '=') && to == end;
  }

  /**
   * Whether what stands above makes the dashes mean something: nothing makes them a line across the
   * page, a short title makes them a heading, another mark leaves them what they are.
   */
  private boolean isUnderTitle(int before, int start, int length) {
    if (before < 0 || start - 1 == before) {
      return true;
    }
    String line = new String(text, before, start - 1 - before).strip();
    boolean isMarked =
        line.isEmpty()
            || "#>|-+*=`~<".indexOf(line.charAt(0)) >= 0
            || line.indexOf('|') >= 0
            || NUMBERED.matcher(line).matches();
    return isMarked
        || length > 2
            && !Beside.isClause(line.charAt(line.length() - 1))
            && isShort(before, start - 1);
  }

  /** Whether the paragraph with this last line is no longer than a title. */
  private boolean isShort(int lastLine, int end) {
    int from = lastLine;
    while (from > 1 && end - from <= LONGEST_TITLE && text[from - 2] != '\n') {
      int line = from - 1;
      while (line > 0 && text[line - 1] != '\n') {
        line--;
      }
      if (text[line] == '#') {
        break;
      }
      from = line;
    }
    return end - from <= LONGEST_TITLE;
  }
}
