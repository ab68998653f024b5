package org.gongkai.attachment;

/** A PNG picture: the chunk {@code IEND} with its check sum ends it. */
final class PngFile {

  static final String BEGINNING = "\u0089PNG\r\n\u001A\n";

  private static final String LAST_CHUNK = "\0\0\0\0IEND\u00AE\u0042\u0060\u0082";

  /** Some programs write something of their own behind the end. */
  private static final int BEHIND = 1 << 16;

  private PngFile() {}

  static boolean isWhole(Bytes bytes) {
    return bytes.findLast(LAST_CHUNK, bytes.size() - BEHIND) >= 0;
  }
}
