package org.gongkai.search;

import java.util.Arrays;
import java.util.Base64;

/** Numbers in as few bytes as they need: seven bits in each, the highest set where more follow. */
final class Packed {

  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void number(long number) {
    room(10);
    long rest = number;
    while (rest >= 0x80) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void add(Packed other) {
    room(other.size);
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  String base64() {
    return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, size));
  }
}
