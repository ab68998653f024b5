package org.gongkai.document.pdf;

/**
 * A letter where it is printed.
 *
 * @param x its left edge from the left of the page
 * @param y its foot from the top of the first page
 * @param size about how high it is
 */
record Glyph(String letter, double x, double y, double width, double size) {

  double middle() {
    return x + width / 2;
  }

  /** A height that is surely within its line. */
  double heart() {
    return y - size / 3;
  }
}
