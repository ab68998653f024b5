package org.gongkai.attachment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the values of a PDF. What cannot be read is {@link PdfValue.Other#BROKEN}. */
final class PdfParser {

  private static final int DEEPEST = 60;

  private final PdfTokens tokens;

  PdfParser(Bytes bytes, long place, Work work) {
    this.tokens = new PdfTokens(bytes, place, work);
  }

  /** Behind what was read last. */
  long place() {
    return tokens.place();
  }

  /** A whole number; -1 for anything else. */
  long whole() {
    tokens.skipSpace();
    return tokens.whole();
  }

  PdfValue value() {
    return value(0);
  }

  private PdfValue value(int depth) {
    tokens.skipSpace();
    int c = tokens.here();
    if (depth > DEEPEST || !tokens.mayGoOn()) {
      return PdfValue.Other.BROKEN;
    }
    return switch (c) {
      case '/' -> name();
      case '[' -> array(depth);
      case '(' -> text(tokens.skipString());
      case '<' -> tokens.after() == '<' ? dictionary(depth) : text(tokens.skipHex());
      case Bytes.END, ')', ']', '>', '{', '}' -> PdfValue.Other.BROKEN;
      default -> PdfTokens.isDigit(c) ? number() : keyword();
    };
  }

  private static PdfValue text(boolean ends) {
    return ends ? PdfValue.Other.TEXT : PdfValue.Other.BROKEN;
  }

  private PdfValue.Name name() {
    tokens.step(1);
    return new PdfValue.Name(tokens.word());
  }

  /** A number, or a reference, which begins with two of them. */
  private PdfValue number() {
    long number = tokens.whole();
    if (number < 0) {
      tokens.word();
      return PdfValue.Other.FRACTION;
    }
    long behind = tokens.place();
    tokens.skipSpace();
    if (tokens.whole() >= 0) {
      tokens.skipSpace();
      if (tokens.here() == 'R') {
        tokens.step(1);
        return new PdfValue.Reference((int) Math.min(number, Integer.MAX_VALUE));
      }
    }
    tokens.goTo(behind);
    return new PdfValue.Whole(number);
  }

  private PdfValue keyword() {
    String word = tokens.word();
    return word.isEmpty() ? PdfValue.Other.BROKEN : new PdfValue.Keyword(word);
  }

  private PdfValue array(int depth) {
    List<PdfValue> items = new ArrayList<>();
    tokens.step(1);
    for (tokens.skipSpace(); tokens.here() != ']'; tokens.skipSpace()) {
      PdfValue item = value(depth + 1);
      if (item == PdfValue.Other.BROKEN) {
        return item;
      }
      // Of numbers there may be very many, and nothing is done by one.
      if (!(item instanceof PdfValue.Whole) && !(item instanceof PdfValue.Other)) {
        items.add(item);
      }
    }
    tokens.step(1);
    return new PdfValue.Array(items);
  }

  private PdfValue dictionary(int depth) {
    Map<String, PdfValue> entries = new HashMap<>();
    tokens.step(2);
    for (tokens.skipSpace(); tokens.here() != '>'; tokens.skipSpace()) {
      if (tokens.here() != '/') {
        return PdfValue.Other.BROKEN;
      }
      String key = name().word();
      PdfValue value = value(depth + 1);
      if (value == PdfValue.Other.BROKEN) {
        return value;
      }
      entries.put(key, value);
    }
    tokens.step(2);
    return new PdfValue.Dictionary(entries);
  }
}
