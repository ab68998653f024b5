package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.language.Text;

/**
 * Puts the new folder in the place of the old one: target → old, stage → target, old removed. Where
 * a build was killed between two of these steps, the folders that are there say which, and {@link
 * #begin} ends or undoes it.
 */
final class Switch implements Way {

  private static final String OLD = "old";

  private static final Remark PUT_BACK =
      new Remark(
          Text.of(
              "以前的一次生成在换上新网站的瞬间被中断，网站从那时起不在原处；现已放回",
              "an earlier build was killed in the moment of its switch, and the site was away since; it was put back"),
          Text.of("用 --releases 生成则没有这样的瞬间", "with --releases there is no such moment"));

  private final Place place;
  private final Aside aside;
  private final Consumer<Remark> told;
  private final Step step;

  Switch(Place place, Aside aside, Consumer<Remark> told, Step step) {
    this.place = place;
    this.aside = aside;
    this.told = told;
    this.step = step;
  }

  @Override
  public void begin() throws IOException {
    recover();
    refuseForeign();
  }

  /** The site as it was stands byte for byte until the first of the two moves. */
  @Override
  public Published put(Inventory site) throws IOException {
    refuseForeign();
    Path stage = site.root();
    rehearse(stage);
    if (Tree.exists(place.target())) {
      exchange(stage, aside.free(OLD));
    } else {
      tryToMove(stage, place.target());
    }
    return Published.replaced(place.target(), site);
  }

  @Override
  public void tidy() {
    aside.sweep(OLD);
  }

  /** Brings everything into a state as if the last build had either not begun or ended well. */
  private void recover() throws IOException {
    Optional<Path> whole = newestWhole();
    if (whole.isPresent() && isFree(place.target())) {
      Files.deleteIfExists(place.target());
      tryToMove(whole.get(), place.target());
      told.accept(PUT_BACK);
    }
    if (whole.isEmpty() || Marker.SITE.isIn(place.target())) {
      aside.sweep(OLD);
    }
  }

  private Optional<Path> newestWhole() throws IOException {
    for (Path old : aside.newestFirst(OLD)) {
      if (Marker.SITE.isIn(old)) {
        return Optional.of(old);
      }
    }
    return Optional.empty();
  }

  private static boolean isFree(Path target) throws IOException {
    return !Tree.exists(target) || Tree.isEmpty(target);
  }

  /** Refuses a target with anything in it that a build did not make. */
  private void refuseForeign() throws IOException {
    Path target = place.target();
    if (isFree(target)) {
      return;
    }
    if (Marker.RELEASES.isIn(target)) {
      throw place.holdsReleases();
    }
    if (!Marker.SITE.isIn(target)) {
      throw place.holdsForeign();
    }
    if (Tree.exists(target.resolve(".git"))) {
      throw OutputRefused.environment(
          Text.of(
              place.given() + " 里有 git 仓库，替换会把它删去",
              place.given() + " holds a git repository, which would be lost"),
          Text.of("请生成到另一个文件夹，再复制过来", "build into another folder and copy from there"));
    }
    refuseMounts(target);
  }

  private void refuseMounts(Path target) throws OutputRefused {
    Optional<String> point = Mounts.below(target).stream().min(Comparator.naturalOrder());
    if (point.isPresent()) {
      throw OutputRefused.environment(
          Text.of(
              place.given() + " 里挂载着别的东西（" + point.get() + "），替换会把它移走",
              place.given()
                  + " holds something that is mounted there ("
                  + point.get()
                  + "), which would be moved away"),
          Text.of(
              "没有改动任何文件；请挂载到别处，或用 --releases",
              "nothing was changed; mount it elsewhere, or use --releases"));
    }
  }

  /** Between the two moves there is no site: nothing is to be done there for the first time. */
  private void rehearse(Path stage) throws IOException {
    Path other = aside.free(Publisher.STAGE);
    tryToMove(stage, other);
    tryToMove(other, stage);
  }

  private void exchange(Path stage, Path old) throws IOException {
    tryToMove(place.target(), old);
    try {
      step.move(stage, place.target());
    } catch (IOException e) {
      putBack(old, e);
      throw OutputRefused.failed(cannotReplace(), Obstacle.of(e, stage), e);
    }
  }

  private void putBack(Path old, IOException cause) throws OutputRefused {
    try {
      step.move(old, place.target());
    } catch (IOException e) {
      OutputRefused refused =
          OutputRefused.environment(
              Text.of(
                  place.given() + " 现在没有网站：新的没能换上，原有的也没能放回，它完好地在 " + old,
                  place.given()
                      + " holds no site now: the new one could not be put there, nor the old one put back; it lies whole in "
                      + old),
              Text.of(
                  "再生成一次就会放回；也可以自行把它改名回去", "the next build puts it back; or rename it yourself"));
      refused.initCause(cause);
      throw refused;
    }
  }

  private void tryToMove(Path from, Path to) throws IOException {
    try {
      step.move(from, to);
    } catch (IOException e) {
      throw OutputRefused.failed(cannotReplace(), Obstacle.of(e, from.getParent()), e);
    }
  }

  private Text cannotReplace() {
    return Text.of("无法替换 " + place.given(), "cannot replace " + place.given());
  }
}
