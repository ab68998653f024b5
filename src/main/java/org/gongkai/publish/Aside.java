package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gongkai.language.Text;

/**
 * The names a build keeps for what it puts aside: {@code .site.gongkai-old} and, where what has
 * that name could not be removed, {@code .site.gongkai-old-2}, and so on.
 */
final class Aside {

  /** So many names are looked at; the folder they lie in need not be readable. */
  private static final int MOST = 99;

  private static final Text REMOVE_IT =
      Text.of(
          "请自行删去；以后的生成不受影响，每次会再试",
          "remove it yourself; later builds go on without, and try again each time");

  private final Path folder;
  private final String prefix;
  private final Consumer<Remark> told;
  private final Set<Path> stuck = new HashSet<>();

  /**
   * @param folder what they lie in
   * @param prefix what all of them begin with
   */
  Aside(Path folder, String prefix, Consumer<Remark> told) {
    this.folder = folder;
    this.prefix = prefix;
    this.told = told;
  }

  /** The name of something there is only one of. */
  Path only(String what) {
    return folder.resolve(prefix + what);
  }

  /** A name that nothing has and that counts higher than all that are there. */
  Path free(String what) {
    int last = MOST;
    while (last > 0 && !Tree.exists(numbered(what, last))) {
      last--;
    }
    return numbered(what, Math.min(last + 1, MOST));
  }

  List<Path> newestFirst(String what) {
    return IntStream.range(0, MOST)
        .mapToObj(earlier -> numbered(what, MOST - earlier))
        .filter(Tree::exists)
        .toList();
  }

  /** Whether the name is one of those a build keeps for itself. */
  boolean isOurs(Path entry) {
    return entry.getFileName().toString().startsWith(prefix);
  }

  /** Removes all of that name; what cannot be removed is told, once, and stays. */
  void sweep(String what) {
    newestFirst(what).forEach(this::remove);
  }

  void remove(Path path) {
    try {
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        // A folder without its marker is not put back, since part of it may be gone.
        Files.deleteIfExists(path.resolve(Marker.NAME));
      }
      Tree.remove(path);
    } catch (IOException e) {
      tellLeft(path, e);
    }
  }

  /** Tells once of each that it is still there. */
  void tellLeft(Path path, IOException cause) {
    if (stuck.add(path)) {
      Text reason = Obstacle.of(cause, folder).reason();
      told.accept(
          new Remark(
              Text.of(
                  path + " 已经无用，但没能全部删去：" + reason.zh(),
                  path + " is no longer needed, but could not be wholly removed: " + reason.en()),
              REMOVE_IT));
    }
  }

  private Path numbered(String what, int number) {
    return only(number == 1 ? what : what + "-" + number);
  }
}
