package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Publishes a site as a whole or not at all: it is built in a folder beside its target, and the two
 * change places once every file is there.
 */
public final class Publisher {

  private Publisher() {}

  /**
   * Begins a build: mends what a killed one left behind and opens an empty stage.
   *
   * @param target the folder the site goes to; it is new, empty, or was made by a build before
   * @param source the folder with {@code content/}; the target may lie in it, but not in what is
   *     read from it
   * @throws OutputRefused if the target cannot be replaced without harm, cannot be written, or is
   *     being built
   */
  public static Stage open(Path target, Path source) throws IOException {
    Place place = Place.of(target, source);
    makeFolder(place.target().getParent(), place);
    BuildLock lock = BuildLock.take(place);
    boolean opened = false;
    try {
      Switch change = new Switch(place);
      change.recover();
      change.refuseForeign();
      makeFolder(place.stage(), place);
      Stage stage = new Stage(place, change, lock);
      opened = true;
      return stage;
    } finally {
      if (!opened) {
        lock.release();
      }
    }
  }

  private static void makeFolder(Path folder, Place place) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw OutputRefused.cannotWrite(place.beside(), e);
    }
  }
}
