package org.gongkai.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.json.Json;
import org.gongkai.json.Layout;
import org.gongkai.language.Text;

/** A part of a schema: keywords of JSON Schema with their values, in the order given. */
final class Shape {

  private final Map<String, Object> keywords = new LinkedHashMap<>();

  private Shape() {}

  static Shape of() {
    return new Shape();
  }

  static Shape type(String type) {
    return of().with("type", type);
  }

  static Shape ref(String name) {
    return of().with("$ref", "#/$defs/" + name);
  }

  static Shape anyOf(List<Shape> shapes) {
    return shapes.size() == 1 ? shapes.get(0) : of().with("anyOf", shapes);
  }

  static Shape list(Shape items) {
    return type("array").with("items", items);
  }

  /** Keys that are known and no others. */
  static Shape object(Map<String, Shape> properties) {
    return type("object").with("properties", properties).with("additionalProperties", false);
  }

  /** A word of a closed set, each with what it means. */
  static Shape among(Map<String, Text> words) {
    return of().with("enum", List.copyOf(words.keySet()))
        .with("enumDescriptions", words.values().stream().map(Shape::both).toList());
  }

  Shape with(String keyword, Object value) {
    keywords.put(keyword, value);
    return this;
  }

  /** The keywords of another one besides. */
  Shape and(Shape other) {
    keywords.putAll(other.keywords);
    return this;
  }

  Shape require(String... keys) {
    return with("required", List.of(keys));
  }

  /** What it is called, and what it means. */
  Shape named(Text title, String description) {
    with("title", title.zh());
    return with("description", description.isEmpty() ? title.en() : description);
  }

  private static String both(Text text) {
    return text.zh().equals(text.en()) ? text.zh() : text.zh() + " / " + text.en();
  }

  /** As JSON, indented. */
  String json() {
    StringBuilder out = new StringBuilder();
    write(keywords, Json.to(out));
    return out.append('\n').toString();
  }

  private static void write(Object value, Json json) {
    if (value instanceof Shape shape) {
      write(shape.keywords, json);
    } else if (value instanceof Map<?, ?> map) {
      json.object(Layout.INDENTED);
      map.forEach((key, member) -> write(member, json.name((String) key)));
      json.end();
    } else if (value instanceof Collection<?> items) {
      boolean isTall = items.stream().anyMatch(Shape.class::isInstance);
      json.list(isTall ? Layout.INDENTED : Layout.SPACED);
      items.forEach(item -> write(item, json));
      json.end();
    } else if (value instanceof String words) {
      json.words(words);
    } else {
      json.as(String.valueOf(value));
    }
  }
}
