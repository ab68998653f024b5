package org.gongkai.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.gongkai.machine.MachineFailure;
import org.gongkai.machine.Trouble;

/** A file copied in a way that tells whether it could not be read or its copy not be written. */
record SourceCopy(String file, Attempt<InputStream> source) {

  private static final int PIECE = 1 << 16;

  interface Attempt<T> {
    T make() throws IOException;
  }

  /**
   * @param size what it must have
   * @throws IOException what is wrong with {@code out}
   * @throws UncheckedIOException what is wrong with the file
   */
  void to(OutputStream out, long size) throws IOException {
    byte[] piece = new byte[PIECE];
    long copied = 0;
    try (InputStream in = surely(source)) {
      for (int count = surely(() -> in.read(piece));
          count >= 0;
          count = surely(() -> in.read(piece))) {
        out.write(piece, 0, count);
        copied += count;
      }
    }
    if (copied != size) {
      throw failure(Trouble.changed(file));
    }
  }

  private <T> T surely(Attempt<T> attempt) {
    try {
      return attempt.make();
    } catch (IOException e) {
      throw failure(Trouble.reading(file, e));
    }
  }

  private static UncheckedIOException failure(Trouble trouble) {
    return new UncheckedIOException(new MachineFailure(List.of(trouble)));
  }
}
