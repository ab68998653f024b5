package org.gongkai.download;

import org.gongkai.json.Json;
import org.gongkai.report.Figure;

/**
 * A single figure in JSON: {@code "value":2950,"status":"reported","unit":"yuan"}. The value is
 * null unless reported.
 */
final class JsonFigure {

  private JsonFigure() {}

  /** {@code 3402}, {@code 172621.80} or {@code null}, where there are millions of them. */
  static void value(Figure figure, Bytes json) {
    if (figure.isReported()) {
      json.number(figure);
    } else {
      json.ascii("null");
    }
  }

  /** The members of a figure, without braces. */
  static void members(Figure figure, Json json) {
    json.name("value");
    if (figure instanceof Figure.Count count) {
      json.number(count.value());
    } else {
      json.as(figure.number().map(number -> number.toPlainString()).orElse("null"));
    }
    json.name("status").words(figure.status());
    if (figure instanceof Figure.Amount amount) {
      json.name("unit").words(amount.unit());
    }
  }

  static void object(Figure figure, Json json) {
    members(figure, json.object());
    json.end();
  }
}
