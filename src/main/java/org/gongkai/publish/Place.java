package org.gongkai.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.language.Text;

/**
 * Where a site goes: a folder that may be replaced as a whole without harm to anything else.
 *
 * @param target the real folder, links resolved; it need not exist
 * @param given as the user named it, for messages
 */
record Place(Path target, Path given) {

  /** What a portal is made from, below the source folder. */
  private static final List<String> SOURCES = List.of("content", "themes", "assets");

  private static final int MOST_LINKS = 40;
  private static final Text OTHER =
      Text.of("请用 --output 指定一个专用的文件夹", "name a folder of its own with --output");

  /** Refuses what no site may replace: the root, the home folder, sources, files. */
  static Place of(Path given, Path source) throws IOException {
    Place place = new Place(followed(given), given);
    place.refuseRootAndHome();
    place.refuseSources(real(source.toAbsolutePath().normalize()));
    if (Files.exists(place.target) && !Files.isDirectory(place.target)) {
      throw refused(given, "它是文件，不是文件夹", "it is a file, not a folder");
    }
    return place;
  }

  /** Refuses what cannot get another name: a site that is replaced needs one for a moment. */
  Place movable() throws IOException {
    refuseMountPoint();
    refuseRelease();
    return this;
  }

  /** What a build of this site puts aside lies beside it, on the same disk. */
  Aside beside(Consumer<Remark> told) {
    return new Aside(target.getParent(), "." + target.getFileName() + ".gongkai-", told);
  }

  /** What a build of releases puts aside lies among them. */
  Aside within(Consumer<Remark> told) {
    return new Aside(target, ".gongkai-", told);
  }

  OutputRefused holdsForeign() {
    return OutputRefused.environment(
        Text.of(given + " 里有不是 Gongkai 生成的文件", given + " holds files that Gongkai did not make"),
        Text.of(
            "没有删除任何文件；请换一个文件夹，或自行清空它",
            "nothing was deleted; choose another folder, or empty this one yourself"));
  }

  OutputRefused holdsReleases() {
    return OutputRefused.usage(
        Text.of(
            given + " 里是用 --releases 生成的历次网站",
            given + " holds releases: it was built into with --releases"),
        Text.of(
            "没有改动任何文件；请加上 --releases，或另指定文件夹",
            "nothing was changed; add --releases, or name another folder"));
  }

  OutputRefused isSite() {
    return OutputRefused.usage(
        Text.of(
            given + " 本身是一个网站，不是用 --releases 生成的",
            given + " is a site itself: it was built without --releases"),
        Text.of(
            "没有改动任何文件；请另指定文件夹，或不用 --releases",
            "nothing was changed; name another folder, or leave out --releases"));
  }

  private void refuseRootAndHome() throws IOException {
    if (target.getParent() == null) {
      throw refused(given, "它是根目录", "it is the root folder");
    }
    Path home = real(Path.of(System.getProperty("user.home")).toAbsolutePath());
    if (home.equals(target)) {
      throw refused(given, "它是用户主目录", "it is the home folder");
    }
    if (home.startsWith(target)) {
      throw refused(given, "用户主目录在它里面", "the home folder lies in it");
    }
  }

  private void refuseSources(Path source) throws IOException {
    if (source.equals(target)) {
      throw refused(given, "它是来源文件夹", "it is the source folder");
    }
    if (source.startsWith(target)) {
      throw refused(given, "来源文件夹在它里面", "the source folder lies in it");
    }
    for (String part : SOURCES) {
      Path folder = real(source.resolve(part));
      if (target.startsWith(folder) || folder.startsWith(target)) {
        throw refused(
            given,
            "来源文件夹 " + part + " 不能被替换",
            "the source folder '" + part + "' must not be replaced");
      }
    }
  }

  private void refuseMountPoint() throws IOException {
    boolean known = target.getFileSystem().supportedFileAttributeViews().contains("unix");
    if (known
        && Files.exists(target)
        && !Files.getAttribute(target, "unix:dev")
            .equals(Files.getAttribute(target.getParent(), "unix:dev"))) {
      throw OutputRefused.environment(
          sentence(given, "它是挂载点，不能整个替换", "it is a mount point and cannot be replaced as a whole"),
          Text.of("请指定它里面的一个文件夹，或用 --releases", "name a folder inside it, or use --releases"));
    }
  }

  /** Also where {@code current} was named, which leads to one. */
  private void refuseRelease() throws IOException {
    Path releases = target.getParent();
    if (releases.endsWith(Releases.FOLDER)
        && releases.getParent() != null
        && Marker.RELEASES.isIn(releases.getParent())) {
      throw OutputRefused.usage(
          Text.of(
              given + " 是 " + releases.getParent() + " 里的一次生成",
              given + " is one of the releases in " + releases.getParent()),
          Text.of(
              "没有改动任何文件；请用 --output 指定那个文件夹，并加上 --releases",
              "nothing was changed; name that folder with --output, and add --releases"));
    }
  }

  private static OutputRefused refused(Path given, String zh, String en) {
    return OutputRefused.usage(sentence(given, zh, en), OTHER);
  }

  private static Text sentence(Path given, String zh, String en) {
    return Text.of("网站不能生成到 " + given + "：" + zh, "the site cannot go into " + given + ": " + en);
  }

  /** The folder a link to a folder means, whether it is there or not. */
  private static Path followed(Path given) throws IOException {
    Path path = given.toAbsolutePath().normalize();
    for (int links = 0; Files.isSymbolicLink(path); links++) {
      if (links == MOST_LINKS) {
        throw refused(given, "它是指向自身的链接", "it is a link that leads to itself");
      }
      path = real(path.getParent()).resolve(Files.readSymbolicLink(path)).normalize();
    }
    return real(path);
  }

  /** The path with the links in it resolved, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path existing = path;
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(path));
  }
}
