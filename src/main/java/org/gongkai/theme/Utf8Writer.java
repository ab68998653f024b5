package org.gongkai.theme;

import java.io.Writer;
import java.util.Arrays;

/**
 * Writes characters as UTF-8 into one growing array that serves page after page: a page as text
 * first, and then as bytes, would be copied four times. For one thread at a time.
 */
final class Utf8Writer extends Writer {

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
    for (int i = from; i < from + count; i++) {
      put(chars[i]);
    }
  }

  @Override
  public void write(String words, int from, int count) {
    reserve(count);
    for (int i = from; i < from + count; i++) {
      put(words.charAt(i));
    }
  }

  @Override
  public void write(int c) {
    reserve(1);
    put((char) c);
  }

  private void reserve(int chars) {
    if (bytes.length - size < chars * 3 + 4) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + chars * 3 + 4));
    }
  }

  private void put(char c) {
    if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      putPair(Character.toCodePoint(high, c));
    } else {
      bytes[size++] = (byte) (0xE0 | c >> 12);
      bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
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
