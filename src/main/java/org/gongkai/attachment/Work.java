package org.gongkai.attachment;

/** How much may be looked at in one file, so that none is looked at for ever. */
final class Work {

  private static final long MORE_THAN_ITS_SIZE = 1L << 26;
  private static final int MOST_UNPACKED = 1 << 25;

  private long left;
  private int unpacked = MOST_UNPACKED;

  Work(long size) {
    this.left = 4 * size + MORE_THAN_ITS_SIZE;
  }

  void spend(long steps) {
    left -= Math.max(steps, 1);
  }

  /** How many bytes may still be unpacked; those that are, are taken off. */
  int unpackable() {
    return unpacked;
  }

  void unpack(int bytes) {
    unpacked -= bytes;
  }

  boolean isOver() {
    return left < 0 || unpacked <= 0;
  }
}
