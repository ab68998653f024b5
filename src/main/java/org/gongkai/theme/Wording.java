package org.gongkai.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Plural;

/**
 * One message of the interface, in the part of ICU's MessageFormat that the theme needs: {@code
 * {0}} is what a page puts in, as it is; {@code {0, number}} a whole number with separators; {@code
 * {0, plural, one {# report} other {# reports}}} chooses by a whole number and prints it for {@code
 * #}. Apostrophes are apostrophes.
 */
record Wording(List<Part> parts) {

  private static final Pattern PLACE =
      Pattern.compile(
          "\\{(\\d)(?:, *(number) *|, *plural, *(?:one \\{([^{}]*)\\} *)?other \\{([^{}]*)\\} *)?\\}");

  /** A piece of the message: words as they are, or what depends on a value. */
  private interface Part {
    String say(Language language, Object... values);
  }

  /**
   * @throws IllegalArgumentException where a brace is left over: a mistake of the theme
   */
  static Wording of(String key, String message) {
    List<Part> parts = new ArrayList<>();
    Matcher place = PLACE.matcher(message);
    int from = 0;
    while (place.find()) {
      words(key, message.substring(from, place.start()), parts);
      int number = Integer.parseInt(place.group(1));
      String other = place.group(2) == null ? place.group(4) : "#";
      String one = place.group(3) == null ? other : place.group(3);
      parts.add(other == null ? new Value(number) : new Choice(number, one, other));
      from = place.end();
    }
    words(key, message.substring(from), parts);
    return new Wording(List.copyOf(parts));
  }

  private static void words(String key, String words, List<Part> parts) {
    if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
      throw new IllegalArgumentException(
          "the message '"
              + key
              + "' has a brace that is not {0}, {0, number} or {0, plural, one {…} other {…}}");
    }
    if (!words.isEmpty()) {
      parts.add((language, values) -> words);
    }
  }

  String say(Language language, Object... values) {
    if (parts.size() == 1) {
      return parts.get(0).say(language, values);
    }
    StringBuilder said = new StringBuilder();
    parts.forEach(part -> said.append(part.say(language, values)));
    return said.toString();
  }

  private static Object given(int place, Object... values) {
    if (place >= values.length || values[place] == null) {
      throw new IllegalArgumentException(
          "a page gives no {" + place + "} to a message that has it");
    }
    return values[place];
  }

  /** A value as it is. */
  private record Value(int place) implements Part {
    @Override
    public String say(Language language, Object... values) {
      return given(place, values).toString();
    }
  }

  /** Words that go with a whole number, given as such or already printed. */
  private record Choice(int place, String one, String other) implements Part {
    @Override
    public String say(Language language, Object... values) {
      Object value = given(place, values);
      String digits =
          value instanceof Number number ? Numerals.of(number.longValue()) : value.toString();
      String words = Plural.of(digits, language) == Plural.ONE ? one : other;
      return words.replace("#", digits);
    }
  }
}
