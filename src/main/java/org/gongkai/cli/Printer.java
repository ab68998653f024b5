package org.gongkai.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is printed goes through here. A {@link PrintStream} tells nobody that it could not write; of
 * this one it can be asked, and why.
 */
final class Printer extends PrintStream {

  private final Watched to;

  Printer(OutputStream to) {
    this(new Watched(to));
  }

  private Printer(Watched to) {
    super(to, true, StandardCharsets.UTF_8);
    this.to = to;
  }

  /** Why not everything that was printed has been written. */
  Optional<IOException> failure() {
    flush();
    return Optional.ofNullable(to.failure);
  }

  /** Remembers the first failure and keeps it. */
  private static final class Watched extends FilterOutputStream {

    private IOException failure;

    Watched(OutputStream to) {
      super(to);
    }

    @Override
    public void write(int b) throws IOException {
      attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      attempt(() -> out.write(bytes, from, count));
    }

    @Override
    public void flush() throws IOException {
      attempt(out::flush);
    }

    private interface Attempt {
      void make() throws IOException;
    }

    private void attempt(Attempt attempt) throws IOException {
      try {
        attempt.make();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }
  }
}
