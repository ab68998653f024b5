package org.gongkai.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes of an {@link Out}, being read. */
final class In {

  private final byte[] bytes;
  private final List<String> strings = new ArrayList<>();
  private final List<Object> shared = new ArrayList<>();
  private int at;

  In(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  int octet() {
    return bytes[at++];
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  long signed() {
    long value = number();
    return value >>> 1 ^ -(value & 1);
  }

  long fixed() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      value |= (bytes[at++] & 0xFFL) << shift;
    }
    return value;
  }

  int count() {
    return (int) number();
  }

  Object once(Code code) {
    int known = count();
    if (known > 0) {
      return shared.get(known - 1);
    }
    Object value = code.read(this);
    shared.add(value);
    return value;
  }

  String string() {
    int known = count();
    if (known > 1) {
      return strings.get(known - 2);
    }
    int length = count();
    String value =
        known == 0 ? new String(bytes, at, length, StandardCharsets.UTF_8) : letters(length / 2);
    at += length;
    strings.add(value);
    return value;
  }

  /** As they are, two bytes each. */
  private String letters(int count) {
    char[] letters = new char[count];
    for (int i = 0; i < count; i++) {
      letters[i] = (char) ((bytes[at + 2 * i] & 0xFF) << 8 | bytes[at + 2 * i + 1] & 0xFF);
    }
    return new String(letters);
  }
}
