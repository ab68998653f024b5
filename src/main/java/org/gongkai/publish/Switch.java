package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gongkai.language.Text;

/**
 * Puts the new folder in the place of the old one: target → old, stage → target, old removed. Where
 * a build was killed between two of these steps, the folders that are there say which, and {@link
 * #recover} ends or undoes it.
 */
final class Switch {

  private final Place place;

  Switch(Place place) {
    this.place = place;
  }

  /** Brings everything into a state as if the last build had either not begun or ended well. */
  void recover() throws IOException {
    Tree.remove(place.stage());
    if (!Tree.exists(place.old())) {
      return;
    }
    boolean isWhole = Marker.isIn(place.old());
    if (!isWhole || Marker.isIn(place.target())) {
      removeOld();
    } else if (!Tree.exists(place.target()) || Tree.isEmpty(place.target())) {
      Files.deleteIfExists(place.target());
      move(place.old(), place.target());
    }
  }

  /** Refuses a target with anything in it that a build did not make. */
  void refuseForeign() throws IOException {
    Path target = place.target();
    if (!Tree.exists(target) || Tree.isEmpty(target)) {
      return;
    }
    if (!Marker.isIn(target)) {
      throw OutputRefused.environment(
          Text.of(
              place.given() + " 里有不是 Gongkai 生成的文件",
              place.given() + " holds files that Gongkai did not make"),
          Text.of(
              "没有删除任何文件；请换一个文件夹，或自行清空它",
              "nothing was deleted; choose another folder, or empty this one yourself"));
    }
    if (Tree.exists(target.resolve(".git"))) {
      throw OutputRefused.environment(
          Text.of(
              place.given() + " 里有 git 仓库，替换会把它删去",
              place.given() + " holds a git repository, which would be lost"),
          Text.of("请生成到另一个文件夹，再复制过来", "build into another folder and copy from there"));
    }
  }

  /** The site as it was stands byte for byte until the first of the two moves. */
  void run() throws IOException {
    try {
      boolean hadOld = Tree.exists(place.target());
      if (hadOld) {
        move(place.target(), place.old());
      }
      putInPlace(hadOld);
    } catch (IOException e) {
      throw OutputRefused.cannotWrite(place.given().toString(), e);
    }
  }

  /** Its marker goes first: a folder without one is not put back, since part of it may be gone. */
  void removeOld() throws IOException {
    Files.deleteIfExists(place.old().resolve(Marker.NAME));
    Tree.remove(place.old());
  }

  private void putInPlace(boolean hadOld) throws IOException {
    try {
      move(place.stage(), place.target());
    } catch (IOException e) {
      if (hadOld) {
        move(place.old(), place.target());
      }
      throw e;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
