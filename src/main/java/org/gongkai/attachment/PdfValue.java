package org.gongkai.attachment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a PDF. Of strings and numbers with a point nothing more is known than that they are.
 */
sealed interface PdfValue {

  /** A word with a slash before it: {@code /JavaScript}. */
  record Name(String word) implements PdfValue {}

  /** Another object, by its number: {@code 12 0 R}. */
  record Reference(int number) implements PdfValue {}

  record Whole(long number) implements PdfValue {}

  /** A word without a slash: {@code true}, {@code endobj}. */
  record Keyword(String word) implements PdfValue {}

  record Array(List<PdfValue> items) implements PdfValue {}

  /** Values by their names: {@code << /S /GoTo >>}. */
  record Dictionary(Map<String, PdfValue> entries) implements PdfValue {

    Optional<PdfValue> get(String name) {
      return Optional.ofNullable(entries.get(name));
    }

    /** The name that stands as a value, also as the only one of an array; empty where none does. */
    String word(String name) {
      PdfValue value = entries.get(name);
      if (value instanceof Array array && array.items().size() == 1) {
        value = array.items().get(0);
      }
      return value instanceof Name word ? word.word() : "";
    }

    /** The number that stands as a value; -1 where none does. */
    long number(String name) {
      return entries.get(name) instanceof Whole whole ? whole.number() : -1;
    }
  }

  /** Anything else. */
  enum Other implements PdfValue {
    TEXT,
    FRACTION,
    /** What cannot be read on from. */
    BROKEN
  }
}
