package org.gongkai.attachment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Looks through the objects of a PDF, those packed in streams too, for what it does of its own
 * accord. Pages and pictures are passed over. Going to a page when it is opened is no such thing.
 */
final class PdfScan {

  private static final String OBJECT = "obj";
  private static final String STREAM = "stream";
  private static final String STREAM_END = "endstream";
  private static final String ENCRYPTED = "Encrypt";
  private static final int TAIL = 1 << 16;

  /** An action named by number may be an object further up, and name another. */
  private static final int MOST_PASSES = 4;

  private final Bytes bytes;
  private final Work work;
  private final PdfActions actions = new PdfActions();
  private boolean isEncrypted;
  private boolean isUnread;

  private PdfScan(Bytes bytes) {
    this.bytes = bytes;
    this.work = new Work(bytes.size());
  }

  static Set<Act> acts(Bytes bytes) {
    PdfScan scan = new PdfScan(bytes);
    for (int i = 0; i == 0 || i < MOST_PASSES && scan.actions.wantsMore(); i++) {
      scan.pass();
    }
    Set<Act> acts = EnumSet.copyOf(scan.actions.found());
    boolean isEncrypted =
        scan.isEncrypted || bytes.find("/" + ENCRYPTED, bytes.size() - TAIL, bytes.size()) >= 0;
    if (scan.work.isOver() || scan.isUnread && !isEncrypted) {
      acts.add(Act.UNREAD);
    }
    return acts;
  }

  private void pass() {
    long place = 0;
    while (place >= 0 && !work.isOver()) {
      long object = bytes.find(OBJECT, place, bytes.size());
      work.spend(object - place);
      place = object < 0 ? -1 : object(object);
    }
  }

  /** Reads an object, and gives the place to read on from. */
  private long object(long place) {
    int number = numberBefore(place);
    long behind = place + OBJECT.length();
    if (number < 0) {
      return behind;
    }
    PdfGlance glance = PdfGlance.at(bytes, behind, work);
    if (glance.isTelling() || actions.wants(number)) {
      return read(number, behind);
    }
    return glance.hasStream() ? behindStream(glance) : glance.place();
  }

  private long behindStream(PdfGlance glance) {
    long begin = streamBegin(glance.place());
    long end = streamEnd(begin, glance.length());
    return end < 0 ? begin : end;
  }

  private long read(int number, long behind) {
    PdfParser parser = new PdfParser(bytes, behind, work);
    PdfValue value = parser.value();
    if (value == PdfValue.Other.BROKEN) {
      return behind;
    }
    actions.look(number, value);
    if (!(value instanceof PdfValue.Dictionary dictionary)) {
      return parser.place();
    }
    isEncrypted |= dictionary.get(ENCRYPTED).isPresent();
    long after = parser.place();
    return parser.value() instanceof PdfValue.Keyword word && word.word().equals(STREAM)
        ? stream(dictionary, parser.place())
        : after;
  }

  /** The number of the object that begins with {@code 12 0 obj}; -1 where none does. */
  private int numberBefore(long place) {
    long end = place - 1;
    while (PdfTokens.isSpace(bytes.at(end))) {
      end--;
    }
    long generation = digitsBefore(end);
    long space = generation;
    while (PdfTokens.isSpace(bytes.at(space))) {
      space--;
    }
    long number = digitsBefore(space);
    if (generation == end || space == generation || number == space || space - number > 9) {
      return -1;
    }
    return (int) new PdfTokens(bytes, number + 1, work).whole();
  }

  private long digitsBefore(long place) {
    long before = place;
    while (PdfTokens.isDigit(bytes.at(before)) && place - before < 12) {
      before--;
    }
    return before;
  }

  /** Passes over a stream, or looks through the objects packed in it. */
  private long stream(PdfValue.Dictionary dictionary, long word) {
    long begin = streamBegin(word);
    long end = streamEnd(begin, dictionary.number("Length"));
    if (end < 0) {
      return begin;
    }
    if (dictionary.word("Type").equals("ObjStm")) {
      unpack(dictionary, begin, end);
    }
    return end;
  }

  /** Where a stream begins, behind the word and the end of its line. */
  private long streamBegin(long word) {
    return word + (bytes.at(word) == '\r' && bytes.at(word + 1) == '\n' ? 2 : 1);
  }

  private long streamEnd(long begin, long length) {
    if (length >= 0 && length < bytes.size()) {
      long said = begin + length;
      long near = bytes.find(STREAM_END, said, said + STREAM_END.length() + 2);
      if (near >= 0) {
        return said;
      }
    }
    long found = bytes.find(STREAM_END, begin, bytes.size());
    work.spend((found < 0 ? bytes.size() : found) - begin);
    return found;
  }

  private void unpack(PdfValue.Dictionary dictionary, long begin, long end) {
    PdfUnpacker unpacker = new PdfUnpacker(dictionary, work);
    if (!unpacker.can()) {
      isUnread = true;
      return;
    }
    Map<Integer, PdfValue> objects = unpacker.objects(bytes, begin, end);
    isUnread |= objects.isEmpty() && unpacker.has();
    objects.forEach(actions::look);
  }
}
