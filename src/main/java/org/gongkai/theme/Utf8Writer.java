package org.gongkai.theme;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes characters as UTF-8 into one growing array that serves page after page: a page as text
 * first, and then as bytes, would be copied four times. For one thread at a time.
 */
final class Utf8Writer extends Writer {

  /** No reader would load a page of so many bytes. */
  static final int MOST = 64_000_000;

  /** A template writes without end. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private byte[] bytes = new byte[1 << 16];
  private int size;
  private char high;

  /** Forgets what was written. */
  void reset() {
    size = 0;
    high = 0;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(char[] chars, int from, int count) {
    reserve(count);
    // Variables of this method and not of the object: the JVM's first compiler keeps them at hand.
    byte[] to = bytes;
    int at = size;
    for (int i = from; i < from + count; i++) {
      char c = chars[i];
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c >= 0x800 && !Character.isSurrogate(c)) {
        to[at++] = (byte) (0xE0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else {
        size = at;
        putRare(c);
        at = size;
      }
    }
    size = at;
  }

  @Override
  public void write(String words, int from, int count) {
    boolean isWhole = from == 0 && count == words.length();
    byte[] encoded =
        (isWhole ? words : words.substring(from, from + count)).getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  @Override
  public void write(int c) {
    write(new char[] {(char) c}, 0, 1);
  }

  private void reserve(int chars) {
    if (size > MOST) {
      throw new TooLarge();
    }
    if (bytes.length - size < chars * 3 + 4) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + chars * 3 + 4));
    }
  }

  /** What is neither ASCII nor Chinese. */
  private void putRare(char c) {
    if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      putPair(Character.toCodePoint(high, c));
    }
  }

  private void putPair(int point) {
    bytes[size++] = (byte) (0xF0 | point >> 18);
    bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
    bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
    bytes[size++] = (byte) (0x80 | point & 0x3F);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
