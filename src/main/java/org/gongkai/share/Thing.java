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
    json.append("{\"@type\":\"").append(type).append('"');
  }

  static Thing of(String type) {
    return new Thing(type);
  }

  /** Words, an address or a day; empty words are not known. */
  Thing with(String property, String words) {
    if (!words.isEmpty()) {
      JsonText.quote(words, name(property));
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
    thing.to(name(property));
    return this;
  }

  /** Things, or words, one after the other; an empty list is not known. */
  Thing with(String property, List<?> things) {
    if (!things.isEmpty()) {
      name(property).append('[');
      for (Object thing : things) {
        if (thing instanceof Thing one) {
          one.to(json);
        } else {
          JsonText.quote((String) thing, json);
        }
        json.append(',');
      }
      json.setCharAt(json.length() - 1, ']');
    }
    return this;
  }

  private StringBuilder name(String property) {
    return json.append(",\"").append(property).append("\":");
  }

  /** Puts the JSON, complete, behind what is there. */
  void to(StringBuilder all) {
    all.append(json).append('}');
  }
}
