package org.gongkai.browser;

/** How much of a page is seen at once, in CSS pixels. */
enum Screen {
  DESK(1280, 900),
  PHONE(390, 844),
  /** The narrowest that must do (WCAG 2.2, 1.4.10): a desk's screen at 400 %. */
  NARROW(320, 256),
  /** A desk's screen at 200 %. */
  ZOOMED(640, 450);

  private final int width;
  private final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
