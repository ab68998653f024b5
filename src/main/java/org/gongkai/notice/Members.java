package org.gongkai.notice;

import org.gongkai.json.Json;
import org.gongkai.json.Layout;

/** Members of an object of which what is not known is left out. */
final class Members {

  private Members() {}

  /** An object, and whatever is in it, a line a member. */
  static Json begin(StringBuilder out) {
    return Json.to(out).object(Layout.INDENTED);
  }

  static Json object(String name, Json json) {
    return json.name(name).object(Layout.INDENTED);
  }

  static Json list(String name, Json json) {
    return json.name(name).list(Layout.INDENTED);
  }

  /** Empty words are not known. */
  static void words(String name, String words, Json json) {
    if (!words.isEmpty()) {
      json.name(name).words(words);
    }
  }

  /** A line or column; 0 is none. */
  static void place(String name, int number, Json json) {
    if (number > 0) {
      json.name(name).number(number);
    }
  }
}
