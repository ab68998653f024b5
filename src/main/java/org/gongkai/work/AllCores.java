package org.gongkai.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same to every item of a list, as many at a time as there are cores. Each thread takes
 * the next item when it has done one, so that no core waits while another has a long row left.
 */
public final class AllCores {

  private AllCores() {}

  /** Results in the order of the items, whoever was done first. */
  public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    List<R> results = new ArrayList<>(Collections.nCopies(items.size(), null));
    each(items.size(), index -> results.set(index, work.apply(items.get(index))));
    return results;
  }

  public static <T> void forEach(List<T> items, Consumer<? super T> work) {
    each(items.size(), index -> work.accept(items.get(index)));
  }

  private static void each(int count, Consumer<Integer> work) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable share = () -> share(next, count, work, failure);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(count, Runtime.getRuntime().availableProcessors()); i++) {
      Thread thread = new Thread(share);
      thread.start();
      others.add(thread);
    }
    share.run();
    others.forEach(AllCores::await);
    rethrow(failure.get());
  }

  /** Takes items until there are none or one has failed. */
  private static void share(
      AtomicInteger next, int count, Consumer<Integer> work, AtomicReference<Throwable> failure) {
    try {
      for (int index = next.getAndIncrement();
          index < count && failure.get() == null;
          index = next.getAndIncrement()) {
        work.accept(index);
      }
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private static void await(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(Throwable failure) {
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
