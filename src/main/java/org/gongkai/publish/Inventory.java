package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.gongkai.language.Text;

/** The files a stage holds, by path, with their sizes in bytes. Safe for several threads. */
final class Inventory {

  private static final long UNFINISHED = -1;

  private final Path root;
  private final Map<String, Long> sizes = new ConcurrentHashMap<>();

  Inventory(Path root) {
    this.root = root;
  }

  /** Refuses a path that was claimed before: one of the two files would be lost. */
  void claim(String path) {
    if (sizes.putIfAbsent(path, UNFINISHED) != null) {
      throw new IllegalStateException("written twice: " + path);
    }
  }

  void finish(String path, long size) {
    sizes.put(path, size);
  }

  Path root() {
    return root;
  }

  int files() {
    return sizes.size();
  }

  long bytes() {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Takes in all files that are there and not yet known. */
  void adopt() throws IOException {
    Tree.walk(
        root,
        (file, attributes) -> {
          if (attributes.isRegularFile()) {
            sizes.putIfAbsent(path(file), attributes.size());
          }
        });
  }

  /** Refuses a folder in which a file is missing, has another size, or should not be. */
  void verify() throws IOException {
    Set<String> wrong = new ConcurrentSkipListSet<>();
    LongAdder right = new LongAdder();
    Tree.walk(
        root,
        (file, attributes) -> {
          String path = path(file);
          if (attributes.isRegularFile()
              && attributes.size() == sizes.getOrDefault(path, UNFINISHED)) {
            right.increment();
          } else {
            wrong.add(path);
          }
        });
    if (right.sum() < sizes.size()) {
      sizes.keySet().stream().filter(path -> !Tree.exists(root.resolve(path))).forEach(wrong::add);
    }
    if (!wrong.isEmpty()) {
      throw changed(wrong.iterator().next());
    }
  }

  /**
   * Whether the folder holds the same files. Sizes are compared first: most builds change some, and
   * then nothing is read.
   */
  boolean isSameAs(Path folder) {
    try {
      return holdSameSizes(folder) && holdSameBytes(folder);
    } catch (IOException e) {
      return false; // what cannot be read whole is not the same
    }
  }

  private boolean holdSameSizes(Path folder) throws IOException {
    LongAdder same = new LongAdder();
    LongAdder all = new LongAdder();
    Tree.walk(
        folder,
        (file, attributes) -> {
          all.increment();
          String path = path(folder, file);
          if (attributes.isRegularFile()
              && attributes.size() == sizes.getOrDefault(path, UNFINISHED)) {
            same.increment();
          }
        });
    return same.sum() == all.sum() && all.sum() == sizes.size();
  }

  private boolean holdSameBytes(Path folder) throws IOException {
    AtomicBoolean isSame = new AtomicBoolean(true);
    Tree.walk(
        folder,
        (file, attributes) -> {
          if (isSame.get() && Files.mismatch(file, root.resolve(path(folder, file))) >= 0) {
            isSame.set(false);
          }
        });
    return isSame.get();
  }

  private OutputRefused changed(String path) {
    if (sizes.getOrDefault(path, 0L) == UNFINISHED) {
      throw new IllegalStateException("not finished: " + path);
    }
    boolean isOurs = sizes.containsKey(path);
    boolean isThere = Tree.exists(root.resolve(path));
    String zh = !isOurs ? "不是这次生成的" : isThere ? "被改动了" : "不见了";
    String en = !isOurs ? "was put there by another program" : isThere ? "was changed" : "is gone";
    String folder = root.getFileName().toString();
    return OutputRefused.environment(
        Text.of(
            "生成时 " + folder + " 里的 " + path + " " + zh,
            "during the build " + path + " in " + folder + " " + en),
        Text.of(
            "请确认没有其他程序在写这个文件夹，再生成一次；原有网站没有改动",
            "see that no other program writes there, and build again; the site as it was is untouched"));
  }

  private String path(Path file) {
    return path(root, file);
  }

  private static String path(Path folder, Path file) {
    return file.toString().substring(folder.toString().length() + 1).replace('\\', '/');
  }
}
