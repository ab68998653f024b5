package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Publishes a site as a whole or not at all: it is built in a folder of its own and put where
 * readers find it once every file is there.
 */
public final class Publisher {

  /** What is built lies there under this name. */
  static final String STAGE = "stage";

  private Publisher() {}

  /**
   * Begins a build: mends what a killed one left behind and opens an empty stage.
   *
   * @param told what hinders no build and yet should be known
   * @throws OutputRefused if the site cannot be put there without harm, the folder cannot be
   *     written, or is being built
   */
  public static Stage open(Output output, Consumer<Remark> told) throws IOException {
    return open(output, told, Step.RENAME);
  }

  static Stage open(Output output, Consumer<Remark> told, Step step) throws IOException {
    Place place = Place.of(output.folder(), output.source());
    boolean isReplaced = output.releases() == Output.REPLACED;
    Aside aside = isReplaced ? place.movable().beside(told) : place.within(told);
    Path home = isReplaced ? place.target().getParent() : place.target();
    makeFolder(home);
    Way way =
        isReplaced
            ? new Switch(place, aside, told, step)
            : new Releases(place, aside, step, output.releases());
    BuildLock lock = BuildLock.take(aside.only("lock"), place.given());
    try {
      way.begin();
      aside.sweep(STAGE);
      Stage stage = new Stage(aside.free(STAGE), way, aside, lock);
      stage.begin();
      return stage;
    } catch (IOException | RuntimeException e) {
      giveBack(lock, e);
      throw e;
    }
  }

  private static void giveBack(BuildLock lock, Exception cause) {
    try {
      lock.release();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw OutputRefused.cannotWrite(folder.toString(), folder.getParent(), e);
    }
  }
}
