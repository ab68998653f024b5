package org.gongkai.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes read by their place: of a file, of which a small piece at a time is in memory, or of what
 * was packed in one.
 */
final class Bytes implements AutoCloseable {

  /** What stands beyond the end. */
  static final int END = -1;

  private static final int PIECE = 1 << 15;

  private final Optional<FileChannel> channel;
  private final long size;
  private final byte[] piece;
  private long begin;
  private int length;

  private Bytes(byte[] all) {
    this.channel = Optional.empty();
    this.size = all.length;
    this.piece = all;
    this.length = all.length;
  }

  private Bytes(FileChannel channel) throws IOException {
    this.channel = Optional.of(channel);
    this.size = channel.size();
    this.piece = new byte[PIECE];
  }

  static Bytes of(byte[] bytes) {
    return new Bytes(bytes);
  }

  /** Of a file; never what a link put in its place leads to. */
  static Bytes of(Path file) throws IOException {
    return new Bytes(
        FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
  }

  long size() {
    return size;
  }

  /** The byte at a place, 0 to 255; {@link #END} before the beginning and beyond the end. */
  int at(long place) {
    long inPiece = place - begin;
    return inPiece >= 0 && inPiece < length ? piece[(int) inPiece] & 0xFF : elsewhere(place);
  }

  private int elsewhere(long place) {
    if (place < 0 || place >= size || channel.isEmpty()) {
      return END;
    }
    // Some way back too: what is looked at again lies before more often than behind.
    read(Math.max(0, place < begin ? place - PIECE / 2 : place - PIECE / 16));
    long inPiece = place - begin;
    return inPiece < length ? piece[(int) inPiece] & 0xFF : END;
  }

  private void read(long from) {
    try {
      ByteBuffer room = ByteBuffer.wrap(piece);
      while (room.hasRemaining() && channel.get().read(room, from + room.position()) >= 0) {
        // Until the piece is full or the file at its end.
      }
      begin = from;
      length = room.position();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether these signs, each a byte, stand at a place. */
  boolean has(String signs, long place) {
    for (int i = 0; i < signs.length(); i++) {
      if (at(place + i) != signs.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the signs stand first from a place on and before another; -1 for nowhere. */
  long find(String signs, long from, long before) {
    long last = Math.min(before, size) - signs.length();
    long place = next(signs.charAt(0), Math.max(from, 0), last);
    while (place <= last && !has(signs, place)) {
      place = next(signs.charAt(0), place + 1, last);
    }
    return place <= last ? place : -1;
  }

  /**
   * Where a sign stands next, or a place behind the last that counts. A piece at a time: most of a
   * file is only gone through for some word.
   */
  private long next(char sign, long from, long last) {
    long place = from;
    while (place <= last && at(place) != END) {
      int i = (int) (place - begin);
      int end = (int) Math.min(length, last + 1 - begin);
      while (i < end && piece[i] != (byte) sign) {
        i++;
      }
      place = begin + i;
      if (i < end) {
        return place;
      }
    }
    return last + 1;
  }

  /** Where the signs stand last from a place on; -1 for nowhere. */
  long findLast(String signs, long from) {
    for (long place = size - signs.length(); place >= Math.max(from, 0); place--) {
      if (at(place) == signs.charAt(0) && has(signs, place)) {
        return place;
      }
    }
    return -1;
  }

  /** A number of so many bytes, the highest first. */
  long bigEndian(long place, int bytes) {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number = number << 8 | at(place + i) & 0xFF;
    }
    return number;
  }

  /** A number of so many bytes, the lowest first. */
  long littleEndian(long place, int bytes) {
    long number = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      number = number << 8 | at(place + i) & 0xFF;
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    if (channel.isPresent()) {
      channel.get().close();
    }
  }
}
