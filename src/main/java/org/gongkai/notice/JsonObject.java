package org.gongkai.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.language.JsonText;

/** A JSON object, member by member in order. Empty words and zero places are left out. */
final class JsonObject {

  private final List<String> members = new ArrayList<>();

  JsonObject words(String key, String words) {
    return words.isEmpty() ? this : member(key, JsonText.quoted(words));
  }

  /** A line or column; 0 is none. */
  JsonObject place(String key, int number) {
    return number == 0 ? this : number(key, number);
  }

  JsonObject number(String key, long number) {
    return member(key, Long.toString(number));
  }

  JsonObject truth(String key, boolean truth) {
    return member(key, Boolean.toString(truth));
  }

  JsonObject object(String key, JsonObject object) {
    return member(key, object.toString());
  }

  JsonObject list(String key, List<JsonObject> objects) {
    return member(
        key,
        objects.isEmpty()
            ? "[]"
            : objects.stream()
                .map(JsonObject::toString)
                .map(JsonObject::indented)
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]")));
  }

  private JsonObject member(String key, String value) {
    members.add(JsonText.quoted(key) + ": " + value);
    return this;
  }

  /** Words have no line ends of their own: all are between members. */
  private static String indented(String json) {
    return json.replace("\n", "\n  ");
  }

  @Override
  public String toString() {
    return members.isEmpty()
        ? "{}"
        : members.stream()
            .map(JsonObject::indented)
            .collect(Collectors.joining(",\n  ", "{\n  ", "\n}"));
  }
}
