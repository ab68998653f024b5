package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.language.Text;

/**
 * The link {@code current} to the release that is shown. A new link gets another name first and
 * then takes the place of the one that is there, which is one step of the file system.
 */
final class CurrentLink {

  static final String NAME = "current";

  private static final String NEW = "link";

  private final Place place;
  private final Aside aside;
  private final Step step;

  CurrentLink(Place place, Aside aside, Step step) {
    this.place = place;
    this.aside = aside;
    this.step = step;
  }

  Path path() {
    return place.target().resolve(NAME);
  }

  /** Finds out before any work whether links are to be had here and can be replaced. */
  void begin() throws IOException {
    aside.sweep(NEW);
    Path probe = aside.only(NEW);
    Path other = aside.only("link-2");
    try {
      Files.createSymbolicLink(probe, Path.of(Releases.FOLDER));
      Files.createSymbolicLink(other, Path.of(Releases.FOLDER));
      step.move(other, probe);
    } catch (UnsupportedOperationException e) {
      throw noLinks(new IOException(e));
    } catch (IOException e) {
      throw noLinks(e);
    } finally {
      aside.sweep(NEW);
    }
  }

  /** The name of the release it leads to, if it leads to one. */
  Optional<String> release() throws IOException {
    if (!Files.isSymbolicLink(path())) {
      return Optional.empty();
    }
    Path release = place.target().resolve(Files.readSymbolicLink(path())).normalize();
    boolean isOne =
        release.startsWith(place.target().resolve(Releases.FOLDER))
            && release.getNameCount() == place.target().getNameCount() + 2
            && Marker.SITE.isIn(release);
    return isOne ? Optional.of(release.getFileName().toString()) : Optional.empty();
  }

  /**
   * @param release below the folder of the link, so that the folder may be moved as a whole
   */
  void lead(String release) throws IOException {
    try {
      Path link = aside.free(NEW);
      Files.createSymbolicLink(link, Path.of(release));
      step.move(link, path());
    } catch (IOException e) {
      throw OutputRefused.failed(
          Text.of("无法让 " + path() + " 指向新网站", "cannot let " + path() + " lead to the new site"),
          Obstacle.of(e, place.target()),
          e);
    }
  }

  void refuseForeign() throws OutputRefused {
    if (Tree.exists(path()) && !Files.isSymbolicLink(path())) {
      throw OutputRefused.environment(
          Text.of(path() + " 不是符号链接", path() + " is not a symbolic link"),
          Text.of("没有改动任何文件；请把它移走", "nothing was changed; move it away"));
    }
  }

  private OutputRefused noLinks(IOException cause) {
    Text reason = Obstacle.of(cause, place.target()).reason();
    OutputRefused refused =
        OutputRefused.environment(
            Text.of(
                place.given() + " 里不能建立和替换符号链接：" + reason.zh(),
                "no symbolic link can be made and replaced in "
                    + place.given()
                    + ": "
                    + reason.en()),
            Text.of(
                "--releases 离不开它；请换一个文件系统，或不用 --releases；没有改动任何文件",
                "--releases cannot do without; choose another file system, or build without --releases; nothing was changed"));
    refused.initCause(cause);
    return refused;
  }
}
