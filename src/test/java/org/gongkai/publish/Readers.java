package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Readers of a site, who open its files one after the other as a web server does, while one site
 * after the other is put there.
 */
final class Readers {

  private static final int THREADS = 4;

  private final Path site;
  private final long most;
  private final AtomicLong reads = new AtomicLong();
  private final AtomicLong nothing = new AtomicLong();
  private final AtomicLong wrong = new AtomicLong();

  /**
   * @param site where the files are looked for
   * @param most how often a file is opened, all readers together
   */
  Readers(Path site, long most) {
    this.site = site;
    this.most = most;
  }

  /**
   * @param nothing how often there was no such file
   * @param wrong how often a file was not whole, or older than one read before
   */
  record Tally(long reads, int switches, long nothing, long wrong) {}

  interface Opening {
    Stage open() throws IOException;
  }

  /** Switches evenly over all the reading, from the second site on. */
  Tally during(int switches, Opening opening) throws IOException, InterruptedException {
    publish(0, opening);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(new Thread(this::read));
    }
    threads.forEach(Thread::start);
    for (int number = 1; number <= switches; number++) {
      while (reads.get() < most * number / (switches + 1)) {
        LockSupport.parkNanos(100_000);
      }
      publish(number, opening);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return new Tally(reads.get(), switches, nothing.get(), wrong.get());
  }

  private static void publish(int number, Opening opening) throws IOException {
    try (Stage stage = opening.open()) {
      NumberedSite.write(stage, number);
      stage.publish();
    }
  }

  private void read() {
    int newest = 0;
    for (int file = 0; reads.getAndIncrement() < most; file = (file + 1) % NumberedSite.FILES) {
      try {
        newest = judged(NumberedSite.number(site, file), newest);
      } catch (NoSuchFileException e) {
        nothing.incrementAndGet();
      } catch (IOException e) {
        wrong.incrementAndGet();
      }
    }
    reads.decrementAndGet(); // the one that was not done
  }

  private int judged(int number, int newest) {
    if (number < newest) {
      wrong.incrementAndGet();
    }
    return Math.max(number, newest);
  }
}
