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
    if (!words.isEmpty()) {
      name(property).append(JsonText.quoted(words));
    }
    return this;
  }

  Thing with(String property, int number) {
    name(property).append(number);
    return this;
  }

  Thing with(String property, boolean truth) {
    name(property).append(truth);
    return this;
  }

  Thing with(String property, Thing thing) {
    name(property).append(thing.json).append('}');
    return this;
  }

  /** Things, or words, one after the other; an empty list is not known. */
  Thing with(String property, List<?> things) {
    if (!things.isEmpty()) {
      name(property).append('[');
      for (Object thing : things) {
        json.append(thing instanceof String words ? JsonText.quoted(words) : thing).append(',');
      }
      json.setCharAt(json.length() - 1, ']');
    }
    return this;
  }

  private StringBuilder name(String property) {
    return json.append(",\"").append(property).append("\":");
  }

  /** The JSON, complete. */
  @Override
  public String toString() {
    return json + "}";
  }
}
