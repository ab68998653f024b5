package org.gongkai.attachment;

/**
 * A JPEG picture: the mark FF D9 ends it, which cannot stand within its data. A small preview in
 * its head has a mark of its own, so it is looked for behind the beginning of the data only.
 */
final class JpegFile {

  static final String BEGINNING = "\u00FF\u00D8\u00FF";

  private static final String END = "\u00FF\u00D9";
  private static final int MARK = 0xFF;
  private static final int DATA = 0xDA;
  private static final int FIRST_WITHOUT_LENGTH = 0xD0;
  private static final int LAST_WITHOUT_LENGTH = 0xD8;

  /** Cameras write something of their own behind the end. */
  private static final int BEHIND = 1 << 16;

  private JpegFile() {}

  static boolean isWhole(Bytes bytes) {
    return bytes.findLast(END, Math.max(data(bytes), bytes.size() - BEHIND)) >= 0;
  }

  /**
   * Where the data of the picture begins; where the segments before it cannot be followed, there.
   */
  private static long data(Bytes bytes) {
    long place = 2;
    while (bytes.at(place) == MARK) {
      int kind = bytes.at(place + 1);
      if (kind == MARK) {
        place++;
      } else if (kind >= FIRST_WITHOUT_LENGTH && kind <= LAST_WITHOUT_LENGTH) {
        place += 2;
      } else {
        place += 2 + Math.max(2, bytes.bigEndian(place + 2, 2));
        if (kind == DATA) {
          return place;
        }
      }
    }
    return place;
  }
}
