package org.gongkai.share;

import java.util.List;
import org.gongkai.json.Json;

/**
 * A thing as schema.org describes it, in JSON, property by property. What is not known is left out.
 * Nothing in it can end the script element it stands in.
 */
final class Thing {

  private final StringBuilder words = new StringBuilder(256);
  private final Json json = Json.to(words).object();

  private Thing(String type) {
    json.name("@type").words(type);
  }

  static Thing of(String type) {
    return new Thing(type);
  }

  /** Words, an address or a day; empty words are not known. */
  Thing with(String property, String words) {
    if (!words.isEmpty()) {
      json.name(property).words(words);
    }
    return this;
  }

  Thing with(String property, int number) {
    json.name(property).number(number);
    return this;
  }

  Thing with(String property, boolean truth) {
    json.name(property).truth(truth);
    return this;
  }

  Thing with(String property, Thing thing) {
    json.name(property).room();
    thing.to(words);
    return this;
  }

  /** Things, or words, one after the other; an empty list is not known. */
  Thing with(String property, List<?> things) {
    if (!things.isEmpty()) {
      json.name(property).list();
      for (Object thing : things) {
        if (thing instanceof Thing one) {
          json.room();
          one.to(words);
        } else {
          json.words((String) thing);
        }
      }
      json.end();
    }
    return this;
  }

  /** Puts the JSON, complete, behind what is there. */
  void to(StringBuilder all) {
    all.append(words).append('}');
  }
}
