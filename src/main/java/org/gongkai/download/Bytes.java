package org.gongkai.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.json.Json;
import org.gongkai.report.Figure;

/**
 * Bytes that grow as they are written: a portal has millions of figures, and none of them becomes a
 * String.
 */
final class Bytes implements Json.Sink {

  /** The most characters a long has: -9223372036854775808. */
  private static final int MOST_DIGITS = 20;

  private byte[] bytes;
  private int length;

  Bytes(int expected) {
    bytes = new byte[expected];
  }

  Bytes put(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  /** One ASCII character. */
  @Override
  public Bytes put(char character) {
    room(1);
    bytes[length++] = (byte) character;
    return this;
  }

  /** Punctuation, addresses, status words: ASCII only. */
  @Override
  @SuppressWarnings("deprecation") // leaves out high bytes, which ASCII has none of: a mere copy
  public Bytes ascii(String characters) {
    int count = characters.length();
    room(count);
    characters.getBytes(0, count, bytes, length);
    length += count;
    return this;
  }

  /** Words as UTF-8. */
  @Override
  public Bytes text(String words) {
    return put(words.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Bytes number(long value) {
    if (value < 0 || value > 999_999_999_999_999_999L) {
      return ascii(Long.toString(value));
    }
    room(MOST_DIGITS);
    int digits = 1;
    for (long bound = 10; value >= bound; bound *= 10) {
      digits++;
    }
    long rest = value;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /** The number of a reported figure, with the decimals of the source. */
  Bytes number(Figure figure) {
    return figure instanceof Figure.Count count
        ? number(count.value())
        : ascii(figure.number().orElseThrow().toPlainString());
  }

  /** What is put in a value's place: the number, or the word for why there is none. */
  Bytes numberOrStatus(Figure figure) {
    return figure.isReported() ? number(figure) : ascii(figure.status());
  }

  /** The same for the unit of an amount. */
  Bytes unitOrStatus(Figure figure) {
    return ascii(figure instanceof Figure.Amount amount ? amount.unit() : figure.status());
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Hands on what was written and begins anew, once there is enough to be worth it. */
  void passOn(OutputStream out, int enough) throws IOException {
    if (length >= enough) {
      out.write(bytes, 0, length);
      length = 0;
    }
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
