package org.gongkai.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/** Looks closely at words for the first letter one cannot see or tell from another. */
final class Spelling {

  private static final int MOST_MARKS = 3;

  /** In scripts that build a syllable of many signs; in Tibetan they stand below each other. */
  private static final int MOST_MARKS_OF_SYLLABLES = 6;

  private static final int MOST_MARKS_OF_TIBETAN = 12;

  private static final Set<UnicodeScript> WITHOUT_SYLLABLES =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.HAN,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  /** Its letters are told from Latin ones by no one who does not look them up. */
  private static final Set<UnicodeScript> LIKE_LATIN =
      Set.of(
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE,
          UnicodeScript.COPTIC,
          UnicodeScript.LISU);

  /** The old spelling of Zhuang writes two of its tones with these: Gvaŋзsiƅ Bouчcueŋƅ. */
  private static final String TONES_OF_ZHUANG = "ЗзЧч";

  private final String words;

  /** The letter before, on which marks and joiners depend; 0 at the beginning. */
  private int before;

  /** The letter that the marks read last belong to; 0 where there is none. */
  private int base;

  private int marks;

  Spelling(String words) {
    this.words = words;
  }

  Optional<Doubt> doubt() {
    LookAlikes alike = new LookAlikes(words);
    int wordStart = 0;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      int letter = words.codePointAt(at);
      Optional<Doubt> doubt = doubt(at, letter);
      if (doubt.isEmpty() && !isOfAWord(letter)) {
        doubt = mixed(wordStart, at);
        wordStart = at + Character.charCount(letter);
      }
      if (doubt.isEmpty()) {
        doubt = alike.doubt(at, letter);
      }
      if (doubt.isPresent()) {
        return doubt;
      }
      before = letter;
    }
    return mixed(wordStart, words.length());
  }

  /** What a letter is by itself and with the one before it. */
  private Optional<Doubt> doubt(int at, int letter) {
    if (Unseen.isUnseen(letter, before, next(at, letter))) {
      return Optional.of(Doubt.unseen(at, letter));
    }
    if (letter == 0xFFFD || letter == 0xFFFC) {
      return Optional.of(Doubt.lost(at, letter));
    }
    if (Character.getType(letter) == Character.PRIVATE_USE) {
      return Optional.of(Doubt.ofPrivateUse(at, letter));
    }
    return mark(at, letter);
  }

  private int next(int at, int letter) {
    int next = at + Character.charCount(letter);
    return next < words.length() ? words.codePointAt(next) : 0;
  }

  /** Told where the last of too many stands, with how many there are in all. */
  private Optional<Doubt> mark(int at, int letter) {
    if (!isMark(letter)) {
      base = letter;
      marks = 0;
      return Optional.empty();
    }
    marks++;
    return marks > most(base)
        ? Optional.of(Doubt.marks(at, marks + following(at)))
        : Optional.empty();
  }

  private int following(int at) {
    int count = 0;
    for (int i = at + Character.charCount(words.codePointAt(at));
        i < words.length() && isMark(words.codePointAt(i));
        i += Character.charCount(words.codePointAt(i))) {
      count++;
    }
    return count;
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static int most(int base) {
    UnicodeScript script = base == 0 ? UnicodeScript.COMMON : UnicodeScript.of(base);
    if (script == UnicodeScript.TIBETAN) {
      return MOST_MARKS_OF_TIBETAN;
    }
    return WITHOUT_SYLLABLES.contains(script) ? MOST_MARKS : MOST_MARKS_OF_SYLLABLES;
  }

  /** Han letters stand beside each other without a space, and words of others between them. */
  private static boolean isOfAWord(int letter) {
    return isMark(letter) || Character.isLetter(letter) && !Character.isIdeographic(letter);
  }

  /** Whether Latin letters and such as look like them stand in one word. */
  private Optional<Doubt> mixed(int start, int end) {
    boolean hasLatin =
        words
            .substring(start, end)
            .codePoints()
            .anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    for (int at = start; hasLatin && at < end; at += Character.charCount(words.codePointAt(at))) {
      int letter = words.codePointAt(at);
      boolean isTone = TONES_OF_ZHUANG.indexOf(letter) >= 0;
      if (!isTone && LIKE_LATIN.contains(UnicodeScript.of(letter))) {
        return Optional.of(foreign(at, letter));
      }
    }
    return Optional.empty();
  }

  private static Doubt foreign(int at, int letter) {
    Text script = LookAlikes.name(UnicodeScript.of(letter));
    return LookAlikes.latin(letter)
        .map(instead -> Doubt.lookAlike(at, letter, script, instead))
        .orElse(Doubt.mixed(at, letter, script));
  }
}
