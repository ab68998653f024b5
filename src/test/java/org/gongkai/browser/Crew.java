package org.gongkai.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;

/** Two browsers at work side by side, for a browser's driver serves one thread only. */
final class Crew {

  private static final int HANDS = 2;

  private Crew() {}

  /** Does the work for each task; the results are in the order of the tasks. */
  static <T, R> Map<T, R> each(List<T> tasks, BiFunction<T, Chromium, R> work) {
    Queue<T> queue = new ConcurrentLinkedQueue<>(tasks);
    Map<T, R> done = new ConcurrentHashMap<>();
    List<Thread> hands = new ArrayList<>();
    List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
    for (int i = 0; i < HANDS; i++) {
      Thread hand = new Thread(() -> workOff(queue, done, work));
      hand.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
      hand.start();
      hands.add(hand);
    }
    hands.forEach(Crew::join);
    failures.forEach(
        failure -> {
          throw new AssertionError(failure);
        });
    Map<T, R> ordered = new LinkedHashMap<>();
    tasks.forEach(task -> ordered.put(task, done.get(task)));
    return ordered;
  }

  private static <T, R> void workOff(
      Queue<T> queue, Map<T, R> done, BiFunction<T, Chromium, R> work) {
    try (Chromium chromium = Chromium.launch()) {
      for (T task = queue.poll(); task != null; task = queue.poll()) {
        done.put(task, work.apply(task, chromium));
      }
    }
  }

  private static void join(Thread hand) {
    try {
      hand.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
