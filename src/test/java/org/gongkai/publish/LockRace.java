package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A process that takes the lock of a site and gives it back, over and over, and says how often it
 * had it and how often another had it at the same time: {@code LockRace target source
 * milliseconds}.
 */
final class LockRace {

  private LockRace() {}

  public static void main(String... args) throws IOException {
    Path site = Path.of(args[0]);
    Path file = Place.of(site, Path.of(args[1])).beside(remark -> {}).only("lock");
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[2]));
    long taken = 0;
    long shared = 0;
    while (System.nanoTime() < end) {
      try {
        BuildLock lock = BuildLock.take(file, site);
        taken++;
        shared += isAlone(site.resolveSibling("inside")) ? 0 : 1;
        lock.release();
      } catch (OutputRefused held) {
        Thread.onSpinWait();
      }
    }
    System.out.println(taken + " " + shared);
  }

  private static boolean isAlone(Path inside) throws IOException {
    try {
      Files.createFile(inside);
    } catch (FileAlreadyExistsException e) {
      return false;
    }
    Thread.yield();
    return Files.deleteIfExists(inside);
  }
}
