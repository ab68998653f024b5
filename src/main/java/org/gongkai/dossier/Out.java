package org.gongkai.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Bytes being written: small numbers take one, a string is written once. */
final class Out {

  private final Map<String, Integer> strings = new HashMap<>();
  private final Map<Object, Integer> shared = new IdentityHashMap<>();
  private byte[] bytes = new byte[4096];
  private int size;

  void bytes(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  void octet(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  /** Seven bits a byte, the lowest first. */
  void number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      octet((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    octet((int) rest);
  }

  /** A number that may be below zero, or a difference. */
  void signed(long value) {
    number(value << 1 ^ value >> 63);
  }

  /** Eight bytes: of a number that may be any. */
  void fixed(long value) {
    for (int shift = 0; shift < 64; shift += 8) {
      octet((int) (value >>> shift));
    }
  }

  void string(String value) {
    Integer known = strings.get(value);
    if (known != null) {
      number(known + 2L);
      return;
    }
    strings.put(value, strings.size());
    // Half a pair of surrogates, which a source may well hold, has no UTF-8.
    boolean isPlain = value.chars().noneMatch(c -> Character.isSurrogate((char) c));
    octet(isPlain ? 0 : 1);
    if (isPlain) {
      byte[] letters = value.getBytes(StandardCharsets.UTF_8);
      number(letters.length);
      bytes(letters);
    } else {
      number(value.length() * 2L);
      value.chars().forEach(this::pair);
    }
  }

  private void pair(int letter) {
    octet(letter >> 8);
    octet(letter);
  }

  /** The value where it was not written yet, or else which it was. */
  void once(Object value, Code code) {
    Integer known = shared.get(value);
    number(known == null ? 0 : known + 1L);
    if (known == null) {
      shared.put(value, shared.size());
      code.write(value, this);
    }
  }

  byte[] done() {
    return Arrays.copyOf(bytes, size);
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
