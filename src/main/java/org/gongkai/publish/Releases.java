package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps each site as {@code releases/0007} and shows one of them through the link {@code current},
 * which is replaced in one step: there is no moment without a site. A release is there whole from
 * the moment it has its name; what is to be removed loses its name first.
 */
final class Releases implements Way {

  static final String FOLDER = "releases";

  private static final String OLD = "old";
  private static final String MARKER = "marker";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{4,9}");
  private static final int DIGITS = 4;

  private final Place place;
  private final Aside aside;
  private final Step step;
  private final int kept;
  private final Path folder;
  private final CurrentLink current;

  /** Those that readers may be in. */
  private final Set<String> shown = new HashSet<>();

  Releases(Place place, Aside aside, Step step, int kept) {
    this.place = place;
    this.aside = aside;
    this.step = step;
    this.kept = kept;
    this.folder = place.target().resolve(FOLDER);
    this.current = new CurrentLink(place, aside, step);
  }

  @Override
  public void begin() throws IOException {
    refuseForeign();
    aside.sweep(OLD);
    aside.sweep(MARKER);
    current.begin();
  }

  @Override
  public Published put(Inventory site) throws IOException {
    refuseForeign();
    makeFolder();
    Optional<String> before = current.release();
    before.ifPresent(shown::add);
    boolean isSame = before.isPresent() && site.isSameAs(folder.resolve(before.get()));
    String release = isSame ? before.get() : add(site.root());
    shown.add(release);
    return new Published(
        current.path(), FOLDER + "/" + release, !isSame, site.files(), site.bytes());
  }

  /** Keeps the one that is shown, the one that was shown before, and of the others the newest. */
  @Override
  public void tidy() {
    try {
      List<String> others = newestFirst();
      others.removeAll(shown);
      int room = Math.max(kept - shown.size(), 0);
      others.stream().skip(room).map(folder::resolve).forEach(this::remove);
    } catch (IOException e) {
      aside.tellLeft(folder, e);
    }
  }

  private void remove(Path release) {
    if (Tree.exists(release.resolve(".git"))) {
      return;
    }
    try {
      Path old = aside.free(OLD);
      step.move(release, old);
      aside.remove(old);
    } catch (IOException e) {
      aside.tellLeft(release, e);
    }
  }

  private String add(Path stage) throws IOException {
    Path release = folder.resolve(next());
    String name = release.getFileName().toString();
    tryTo(() -> step.move(stage, release), release.toString());
    try {
      current.lead(FOLDER + "/" + name);
    } catch (IOException e) {
      step.move(release, stage);
      throw e;
    }
    return name;
  }

  /** By counting: what a release is called depends on those that are there, not on the clock. */
  private String next() throws IOException {
    List<String> known = newestFirst();
    int last = known.isEmpty() ? 0 : Integer.parseInt(known.get(0));
    String number = String.valueOf(last + 1);
    return "0".repeat(Math.max(DIGITS - number.length(), 0)) + number;
  }

  /** Those that are ours; whatever else lies there is left alone. */
  private List<String> newestFirst() throws IOException {
    List<String> found = new ArrayList<>();
    if (!Tree.exists(folder)) {
      return found;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (NUMBER.matcher(name).matches()
            && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
            && Marker.SITE.isIn(entry)) {
          found.add(name);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    found.sort(Comparator.<String>comparingInt(Integer::parseInt).reversed());
    return found;
  }

  private void makeFolder() throws IOException {
    Path marker = place.target().resolve(Marker.NAME);
    if (!Marker.RELEASES.isIn(place.target())) {
      Path written = aside.only(MARKER);
      tryTo(() -> Files.write(written, Marker.RELEASES.bytes()), marker.toString());
      tryTo(() -> step.move(written, marker), marker.toString());
    }
    tryTo(() -> Files.createDirectories(folder), folder.toString());
  }

  private void refuseForeign() throws IOException {
    if (Marker.SITE.isIn(place.target())) {
      throw place.isSite();
    }
    if (!Marker.RELEASES.isIn(place.target()) && holdsOthers()) {
      throw place.holdsForeign();
    }
    current.refuseForeign();
  }

  private boolean holdsOthers() throws IOException {
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(place.target(), entry -> !aside.isOurs(entry))) {
      return entries.iterator().hasNext();
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private void tryTo(Attempt attempt, String what) throws IOException {
    try {
      attempt.run();
    } catch (IOException e) {
      throw OutputRefused.cannotWrite(what, place.target(), e);
    }
  }
}
