package org.gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are full, folders of other users, things mounted in between: in a process of its own,
 * which has its own mounts or is another user, where the system lets us.
 */
class DiskTest {

  private static final int NOBODY = 65534;

  @TempDir private Path temporary;
  private SiteFolder folder;
  private Path parent;

  @BeforeEach
  void begin() throws IOException {
    folder = new SiteFolder(temporary).published("index.html");
    parent = folder.site.getParent();
  }

  @Test
  void aDiskThatIsFull() throws Exception {
    assertEquals(
        List.of(
            "published 2",
            "无法写入 large.html：磁盘已满。请腾出空间再生成；换上新网站之前，新旧两份并存；原有网站没有改动",
            "cannot write large.html: the disk is full. free some space and build again; until the switch the new site"
                + " stands beside the old one; the site as it was is untouched",
            "published 2",
            ".gongkai index.html"),
        mounted("size=1m", "small.html=400000", "large.html=900000", "index.html=400000"));
  }

  @Test
  void aDiskThatTakesNoMoreFiles() throws Exception {
    List<String> said = mounted("size=64m,nr_inodes=10", "a.html", "b/c/d/e/f.html", "index.html");
    assertEquals("published 2", said.get(0));
    assertEquals(
        "无法写入 b/c/d/e/f.html：文件系统不能再建文件：空间还有 63 MB，文件个数已用尽。请删去不需要的文件（用 df -i 查看），再生成一次；原有网站没有改动",
        said.get(1));
    assertEquals(
        "cannot write b/c/d/e/f.html: the file system takes no more files: 63 MB are free, but the number of its files"
            + " (inodes) is used up. remove files that are not needed (df -i counts them), and build again;"
            + " the site as it was is untouched",
        said.get(2));
    assertEquals(List.of("published 2", ".gongkai index.html"), said.subList(3, said.size()));
  }

  @Test
  void aSiteWithSomethingMountedInItIsNotMovedAway() throws Exception {
    Path mine = folder.root.resolve("mine");
    SiteFolder.put(mine.resolve("thesis.txt"), "mine");
    Path uploads = Files.createDirectories(folder.site.resolve("a b/uploads"));
    assertEquals(
        List.of(
            folder.site + " 里挂载着别的东西（" + uploads + "），替换会把它移走。没有改动任何文件；请挂载到别处，或用 --releases",
            folder.site
                + " holds something that is mounted there ("
                + uploads
                + "), which would be moved away. nothing was changed; mount it elsewhere, or use --releases"),
        inOwnMounts("mount --bind " + mine + " '" + uploads + "'", "", folder.site, "one.html"));
    assertEquals(SiteFolder.of("index.html"), folder.content());
  }

  /** Also where it is on the same disk, so that only the list of mounts tells. */
  @Test
  void whatIsMountedInALeftoverIsKeptAndDoesNotStopLaterBuilds() throws Exception {
    Path left = folder.site.resolveSibling(".site.gongkai-old");
    Path uploads = Files.createDirectories(left.resolve("uploads"));
    SiteFolder.put(left.resolve("older.html"), "older");
    Path mine = folder.root.resolve("mine");
    SiteFolder.put(mine.resolve("thesis.txt"), "mine");
    String told =
        left
            + " is no longer needed, but could not be wholly removed: something is mounted there or in use."
            + " remove it yourself; later builds go on without, and try again each time";
    List<String> said =
        english(
            inOwnMounts(
                "mount --bind " + mine + " " + uploads, "", folder.site, "one.html", "two.html"));
    assertEquals(List.of(told, "published 2", told, "published 2"), said);
    assertEquals(SiteFolder.of("thesis.txt").keySet(), SiteFolder.contentOf(mine).keySet());
    assertEquals(Set.of(), SiteFolder.contentOf(left).keySet(), "all else is gone");
    assertEquals(List.of(".site.gongkai-old", "site"), folder.neighbours());
    folder.published("three.html");
    assertEquals(List.of("site"), folder.neighbours(), "it goes once it can");
  }

  @Test
  void anotherUsersFolderInTheOldSite() throws Exception {
    Path others = folder.site.resolve("uploads");
    SiteFolder.put(others.resolve("thesis.txt"), "mine");
    give(parent, folder.site, folder.site.resolve("index.html"), folder.site.resolve(".gongkai"));
    List<String> said = english(asNobody(folder.site, "one.html", "two.html"));
    String left =
        parent.resolve(".site.gongkai-old")
            + " is no longer needed, but could not be wholly removed: permission denied. "
            + "remove it yourself; later builds go on without, and try again each time";
    assertEquals(List.of(left, "published 2", left, "published 2"), said);
    assertEquals(
        SiteFolder.of("uploads/thesis.txt").keySet(),
        SiteFolder.contentOf(parent.resolve(".site.gongkai-old")).keySet());
    assertEquals(true, Files.exists(folder.site.resolve("two.html")));
  }

  @Test
  void anotherUsersLockThatMayBeTakenAndNotRemoved() throws Exception {
    give(folder.site, folder.site.resolve("index.html"), folder.site.resolve(".gongkai"));
    Path lock = parent.resolve(".site.gongkai-lock");
    SiteFolder.put(lock, "4711");
    permit(lock, "rw-rw-rw-");
    Files.setAttribute(parent, "unix:mode", 01777);
    assertEquals(
        List.of(
            lock
                + " is no longer needed, but could not be wholly removed: permission denied. "
                + "remove it yourself; later builds go on without, and try again each time",
            "published 2"),
        english(asNobody(folder.site, "new.html")));
    permit(lock, "rw-r--r--");
    assertEquals(
        List.of(
            "cannot write the lock "
                + lock
                + ": permission denied. if no other build is running, remove this file; the site as it was is untouched"),
        english(asNobody(folder.site, "newer.html")));
    assertEquals(true, Files.exists(folder.site.resolve("new.html")));
  }

  @Test
  void aParentThatMayNotBeWrittenIsNoMatterForReleases() throws Exception {
    Path portal = Files.createDirectories(parent.resolve("portal"));
    give(portal);
    assertEquals(
        List.of(
            "cannot write "
                + parent
                + ": permission denied. let the user who runs this write there, or name another folder with --output;"
                + " the site as it was is untouched"),
        english(asNobody(portal, "new.html")));
    assertEquals(List.of("published 2"), asNobody(portal, 2, "new.html"));
    assertEquals("releases/0001", Files.readSymbolicLink(portal.resolve("current")).toString());
  }

  @Test
  void aMountPointMayHoldReleases() throws Exception {
    Path portal = Files.createDirectories(folder.root.resolve("portal"));
    assertEquals(
        List.of("published 2", "published 2", "0001 0002"),
        inOwnMounts(
            "mount -t tmpfs tmpfs " + portal,
            "ls " + portal + "/releases | xargs",
            portal,
            3,
            "a.html",
            "b.html"));
  }

  /**
   * What is said, and in the end the names of the files in the site, on a small disk of its own.
   */
  private List<String> mounted(String options, String... files) throws Exception {
    Path disk = Files.createDirectories(folder.root.resolve("disk"));
    return inOwnMounts(
        "mount -t tmpfs -o " + options + " tmpfs " + disk,
        "ls -A " + disk + "/site | xargs",
        disk.resolve("site"),
        files);
  }

  private List<String> inOwnMounts(String before, String after, Path target, String... files)
      throws Exception {
    return inOwnMounts(before, after, target, 0, files);
  }

  private List<String> inOwnMounts(
      String before, String after, Path target, int releases, String... files) throws Exception {
    assumeTrue(succeeds("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"), "no mounts");
    String script = before + " && \"$@\"; " + after;
    return said(List.of("unshare", "-rm", "sh", "-c", script, "sh"), target, releases, files);
  }

  private List<String> asNobody(Path target, String... files) throws Exception {
    return asNobody(target, 0, files);
  }

  private List<String> asNobody(Path target, int releases, String... files) throws Exception {
    String user = "--reuid=" + NOBODY;
    assumeTrue(succeeds("setpriv", user, "--clear-groups", "true"), "not root");
    for (Path path = folder.root; !path.equals(temporary.getParent()); path = path.getParent()) {
      permit(path, "rwxr-xr-x");
    }
    return said(List.of("setpriv", user, "--clear-groups"), target, releases, files);
  }

  private List<String> said(List<String> before, Path target, int releases, String... files)
      throws Exception {
    List<Object> args = new ArrayList<>(List.of(target, folder.source, releases));
    args.addAll(List.of(files));
    Process process = Other.start(before, OneBuild.class, args.toArray());
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said.lines().toList();
  }

  /** The lines without those that say the same in Chinese. */
  private static List<String> english(List<String> said) {
    return said.stream()
        .filter(line -> line.codePoints().noneMatch(Character::isIdeographic))
        .toList();
  }

  private static boolean succeeds(String... command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static void give(Path... paths) throws IOException {
    assumeTrue(succeeds("setpriv", "--reuid=" + NOBODY, "true"), "not root");
    for (Path path : Stream.of(paths).toList()) {
      Files.setAttribute(path, "unix:uid", NOBODY);
    }
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
