package org.gongkai.attachment;

/**
 * A first look at an object of a PDF. Nearly all are of pages and type, and only need to be gone
 * through to their end; to read every one costs several times as much.
 */
final class PdfGlance {

  private static final String STREAM = "stream";
  private static final String END = "endobj";
  private static final String OBJECT = "obj";

  private final Bytes bytes;
  private final PdfTokens tokens;
  private long length = -1;
  private boolean isTelling;
  private boolean hasStream;

  private PdfGlance(Bytes bytes, long place, Work work) {
    this.bytes = bytes;
    this.tokens = new PdfTokens(bytes, place, work);
  }

  /** Goes through an object from behind its beginning. */
  static PdfGlance at(Bytes bytes, long place, Work work) {
    PdfGlance glance = new PdfGlance(bytes, place, work);
    boolean goesOn = true;
    while (goesOn && !glance.isTelling) {
      goesOn = glance.goOn();
    }
    glance.tokens.mayGoOn();
    return glance;
  }

  /** Whether it has to be read. */
  boolean isTelling() {
    return isTelling;
  }

  /** Whether a stream follows it; where it is {@link #place}. */
  boolean hasStream() {
    return hasStream;
  }

  /** How long the stream is said to be; -1 where it is not said here. */
  long length() {
    return length;
  }

  /** Where it ends. */
  long place() {
    return tokens.place();
  }

  /** Goes behind what stands at the place; false at the end of the object. */
  private boolean goOn() {
    int c = tokens.here();
    if (c == '/') {
      name();
      return true;
    }
    if (c >= 'a' && c <= 'z') {
      return word();
    }
    boolean ends =
        switch (c) {
          case '(' -> tokens.skipString();
          case '<' -> tokens.after() == '<' ? skip(2) : tokens.skipHex();
          case '%' -> skipRemark();
          case Bytes.END -> false;
          default -> skip(1);
        };
    // What does not end is read, so that it is known from where to go on.
    isTelling |= !ends;
    return ends;
  }

  private boolean skip(int signs) {
    tokens.step(signs);
    return true;
  }

  private boolean skipRemark() {
    tokens.skipSpace();
    return true;
  }

  /**
   * The names of what does something or holds it, and of the length of a stream. One of them
   * written otherwise has a #.
   */
  private void name() {
    tokens.step(1);
    long start = tokens.place();
    isTelling |= tokens.skipWord();
    long letters = tokens.place() - start;
    switch (bytes.at(start)) {
      case 'L' -> {
        isTelling |= is("Launch", start, letters);
        if (is("Length", start, letters)) {
          length = number();
        }
      }
      case 'O' -> isTelling |= is("OpenAction", start, letters) || is("ObjStm", start, letters);
      case 'J' -> isTelling |= is("JavaScript", start, letters);
      case 'A' -> isTelling |= is("AA", start, letters);
      case 'E' -> isTelling |= is("Encrypt", start, letters);
      default -> {}
    }
  }

  private boolean is(String word, long start, long letters) {
    return letters == word.length() && bytes.has(word, start);
  }

  /** The number that follows; -1 where it is that of another object. */
  private long number() {
    tokens.skipSpace();
    long number = tokens.whole();
    tokens.skipSpace();
    return PdfTokens.isDigit(tokens.here()) ? -1 : number;
  }

  /** Whether it goes on behind a word without a slash. */
  private boolean word() {
    long start = tokens.place();
    tokens.skipWord();
    long letters = tokens.place() - start;
    hasStream = is(STREAM, start, letters);
    boolean isNext = is(OBJECT, start, letters);
    if (isNext) {
      tokens.goTo(start);
    }
    return !hasStream && !isNext && !is(END, start, letters);
  }
}
