package org.gongkai.attachment;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the objects of a PDF do, as they are read. */
final class PdfActions {

  private static final String KIND = "S";
  private static final String ON_OPENING = "OpenAction";
  private static final String ON_EVENTS = "AA";
  private static final String NEXT = "Next";
  private static final String SCRIPT = "JavaScript";
  private static final String LAUNCH = "Launch";

  /** What does more than show another place of the same document. */
  private static final Set<String> ACTING =
      Set.of(
          SCRIPT,
          LAUNCH,
          "URI",
          "SubmitForm",
          "ImportData",
          "GoToR",
          "GoToE",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute");

  private final Set<Act> found = EnumSet.noneOf(Act.class);

  /**
   * Objects that others name as what they do, and whether they are known to be looked at as such.
   */
  private final Map<Integer, Wanted> wanted = new HashMap<>();

  private boolean wantsMore;

  /** What an object is named as. */
  private enum Wanted {
    ACTION,
    EVENTS,
    SEEN
  }

  Set<Act> found() {
    return found;
  }

  /** Whether an object has been named that may stand before the one that named it. */
  boolean wantsMore() {
    boolean wants = wantsMore;
    wantsMore = false;
    return wants;
  }

  /** Whether an object has been named that was not read yet. */
  boolean wants(int number) {
    return wanted.getOrDefault(number, Wanted.SEEN) != Wanted.SEEN;
  }

  void look(int number, PdfValue value) {
    look(value);
    Wanted as = wanted.getOrDefault(number, Wanted.SEEN);
    if (as != Wanted.SEEN) {
      wanted.put(number, Wanted.SEEN);
      if (as == Wanted.ACTION) {
        action(value);
      } else {
        events(value);
      }
    }
  }

  private void look(PdfValue value) {
    if (value instanceof PdfValue.Array array) {
      array.items().forEach(this::look);
    } else if (value instanceof PdfValue.Dictionary dictionary) {
      String kind = dictionary.word(KIND);
      if (kind.equals(SCRIPT)) {
        found.add(Act.SCRIPT);
      } else if (kind.equals(LAUNCH)) {
        found.add(Act.LAUNCH);
      }
      dictionary.get(ON_OPENING).ifPresent(this::action);
      dictionary.get(ON_EVENTS).ifPresent(this::events);
      dictionary.entries().values().forEach(this::look);
    }
  }

  /** An action or its number; a place to go to, which is an array, is none. */
  private void action(PdfValue value) {
    if (value instanceof PdfValue.Reference reference) {
      want(reference, Wanted.ACTION);
    } else if (value instanceof PdfValue.Dictionary dictionary) {
      String kind = dictionary.word(KIND);
      if (ACTING.contains(kind) || kind.equals("Named") && dictionary.word("N").equals("Print")) {
        found.add(Act.OPENING);
      }
      dictionary.get(NEXT).ifPresent(this::next);
    }
  }

  private void next(PdfValue value) {
    if (value instanceof PdfValue.Array array) {
      array.items().forEach(this::action);
    } else {
      action(value);
    }
  }

  /** Actions by the events that set them off. */
  private void events(PdfValue value) {
    if (value instanceof PdfValue.Reference reference) {
      want(reference, Wanted.EVENTS);
    } else if (value instanceof PdfValue.Dictionary dictionary) {
      dictionary.entries().values().forEach(this::action);
    }
  }

  private void want(PdfValue.Reference reference, Wanted as) {
    if (wanted.putIfAbsent(reference.number(), as) == null) {
      wantsMore = true;
    }
  }
}
