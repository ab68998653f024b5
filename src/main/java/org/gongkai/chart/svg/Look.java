package org.gongkai.chart.svg;

/**
 * How a series is told from the others beside its colour: bars by a texture, points by their shape.
 * Colours stand in the stylesheet, in the same order.
 *
 * @param grain the lines of a tile of eight by eight; empty for a plain surface
 * @param shape Chart.js' word for the point
 * @param point the outline of the point around 0,0
 */
record Look(String grain, String shape, String point) {

  static final int TILE = 8;

  private static final Look[] ALL = {
    new Look("", "circle", "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z"),
    new Look("M-2 2L2-2M0 8L8 0M6 10L10 6", "rect", "M-4-4H4V4H-4z"),
    new Look("M1 2h2M5 6h2", "triangle", "M0-5L5 4H-5z"),
    new Look("M-2 6L2 10M0 0L8 8M6-2L10 2", "rectRot", "M0-5.5L5.5 0L0 5.5L-5.5 0z"),
    new Look("M4 0V8", "crossRot", "M-4-4L4 4M-4 4L4-4"),
    new Look("M0 4H8", "cross", "M-5 0H5M0-5V5"),
  };

  private static final String[] COLOURS = {"s1", "s2", "s3", "s4", "s5", "s6"};
  private static final String[] TEXTURES = {"-s1", "-s2", "-s3", "-s4", "-s5", "-s6"};

  /**
   * @param place of the series, from 0
   */
  static Look of(int place) {
    return ALL[place];
  }

  /** The class its colour hangs on: {@code s1}. */
  static String colour(int place) {
    return COLOURS[place];
  }

  /** The id of the texture of a series in its chart. */
  static String texture(String chart, int place) {
    return chart + TEXTURES[place];
  }

  /** What that id ends with. */
  static String textures(int place) {
    return TEXTURES[place];
  }
}
