package org.gongkai.share;

import java.util.List;
import org.gongkai.language.JsonText;

/**
 * A thing as schema.org describes it, in JSON, property by property. What is not known is left out.
 * Nothing in it can end the script element it stands in.
 */
final class Thing {

  private final StringBuilder json = new StringBuilder(256);

  private Thing(String type) {
    json.append("{\"@type\":").append(JsonText.quoted(type));
  }

  static Thing of(String type) {
    return new Thing(type);
  }

  /** Words, an address or a day; empty words are not known. */
  Thing with(String property, String words) {
    return words.isEmpty() ? this : member(property, JsonText.quoted(words));
  }

  Thing with(String property, int number) {
    return member(property, Integer.toString(number));
  }

  Thing with(String property, boolean truth) {
    return member(property, Boolean.toString(truth));
  }

  Thing with(String property, Thing thing) {
    return member(property, thing.toString());
  }

  Thing with(String property, List<?> things) {
    if (things.isEmpty()) {
      return this;
    }
    StringBuilder list = new StringBuilder("[");
    for (Object thing : things) {
      list.append(list.length() == 1 ? "" : ",");
      list.append(thing instanceof String words ? JsonText.quoted(words) : thing.toString());
    }
    return member(property, list.append(']').toString());
  }

  private Thing member(String property, String value) {
    json.append(',').append(JsonText.quoted(property)).append(':').append(value);
    return this;
  }

  /** The JSON, complete. */
  @Override
  public String toString() {
    return json + "}";
  }
}
