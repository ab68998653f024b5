package org.gongkai.download;

import org.gongkai.report.Figure;

/**
 * A single figure in JSON: {@code "value":2950,"status":"reported","unit":"yuan"}. The value is
 * null unless reported.
 */
final class JsonFigure {

  private JsonFigure() {}

  /** {@code 3402}, {@code 172621.80} or {@code null}. */
  static void value(Figure figure, Bytes json) {
    if (figure.isReported()) {
      json.number(figure);
    } else {
      json.ascii("null");
    }
  }

  /** The members of a figure, without braces. */
  static void members(Figure figure, Bytes json) {
    json.ascii("\"value\":");
    value(figure, json);
    json.ascii(",\"status\":\"").ascii(figure.status()).put('"');
    if (figure instanceof Figure.Amount amount) {
      json.ascii(",\"unit\":\"").ascii(amount.unit()).put('"');
    }
  }

  static void object(Figure figure, Bytes json) {
    json.put('{');
    members(figure, json);
    json.put('}');
  }
}
