package org.gongkai.publish;

import static org.gongkai.publish.Refusals.assertInTheWay;
import static org.gongkai.publish.Refusals.assertWrongCommand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.language.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

  private static final Text OTHER_FOLDER =
      Text.of("请用 --output 指定一个专用的文件夹", "name a folder of its own with --output");
  private static final Text MAY_WRITE =
      Text.of(
          "请让运行本程序的用户可以在那里写，或用 --output 另指定文件夹；原有网站没有改动",
          "let the user who runs this write there, or name another folder with --output; the site as it was is untouched");
  private static final Text CHECK_DISK =
      Text.of(
          "请检查磁盘空间和权限；原有网站没有改动",
          "check the space on the disk and the permissions; the site as it was is untouched");

  @TempDir private Path temporary;
  private SiteFolder folder;

  @BeforeEach
  void begin() throws IOException {
    folder = new SiteFolder(temporary);
  }

  @Test
  void theRootIsNeverReplaced() {
    refuse(Path.of("/"), "它是根目录", "it is the root folder");
  }

  @Test
  void theHomeFolderIsNeverReplaced() throws IOException {
    String home = System.getProperty("user.home");
    Path mine = Files.createDirectories(folder.root.resolve("home/me"));
    System.setProperty("user.home", mine.toString());
    try {
      refuse(mine, "它是用户主目录", "it is the home folder");
      refuse(mine.getParent(), "用户主目录在它里面", "the home folder lies in it");
    } finally {
      System.setProperty("user.home", home);
    }
  }

  @Test
  void theSourcesAreNeverReplaced() throws IOException {
    refuse(folder.source, "它是来源文件夹", "it is the source folder");
    refuse(folder.root, "来源文件夹在它里面", "the source folder lies in it");
    refuse(
        folder.source.resolve("content"),
        "来源文件夹 content 不能被替换",
        "the source folder 'content' must not be replaced");
    refuse(
        folder.source.resolve("themes/new/site"),
        "来源文件夹 themes 不能被替换",
        "the source folder 'themes' must not be replaced");
    refuse(
        folder.source.resolve("assets/../content/site"),
        "来源文件夹 content 不能被替换",
        "the source folder 'content' must not be replaced");
    Path link = Files.createSymbolicLink(folder.root.resolve("link"), folder.source);
    refuse(link, "它是来源文件夹", "it is the source folder");
    refuse(
        link.resolve("content/new"),
        "来源文件夹 content 不能被替换",
        "the source folder 'content' must not be replaced");
    assertEquals(Map.of("content/site.yaml", "title: x"), SiteFolder.contentOf(folder.source));
  }

  @Test
  void aFileIsNotReplaced() throws IOException {
    SiteFolder.put(folder.site, "mine");
    refuse(folder.site, "它是文件，不是文件夹", "it is a file, not a folder");
    Path link = Files.createSymbolicLink(folder.root.resolve("link"), folder.site);
    refuse(link, "它是文件，不是文件夹", "it is a file, not a folder");
    assertEquals(List.of("site"), folder.neighbours());
  }

  @Test
  void aLinkToItselfLeadsNowhere() throws IOException {
    Path link = folder.root.resolve("link");
    Files.createSymbolicLink(link, Path.of("other"));
    Files.createSymbolicLink(folder.root.resolve("other"), link);
    refuse(link, "它是指向自身的链接", "it is a link that leads to itself");
  }

  @Test
  void aMountPointCannotBeMoved() {
    Path mount = Path.of("/dev/shm");
    assumeTrue(Files.isDirectory(mount), "no known mount point here");
    assertInTheWay(
        () -> folder.open(mount),
        Text.of(
            "网站不能生成到 /dev/shm：它是挂载点，不能整个替换",
            "the site cannot go into /dev/shm: it is a mount point and cannot be replaced as a whole"),
        Text.of("请指定它里面的一个文件夹，或用 --releases", "name a folder inside it, or use --releases"));
  }

  @Test
  void filesOfOthersAreNotDeleted() throws IOException {
    SiteFolder.put(folder.site.resolve("thesis.txt"), "mine");
    assertInTheWay(
        folder::open,
        Text.of(
            folder.site + " 里有不是 Gongkai 生成的文件",
            folder.site + " holds files that Gongkai did not make"),
        Text.of(
            "没有删除任何文件；请换一个文件夹，或自行清空它",
            "nothing was deleted; choose another folder, or empty this one yourself"));
    assertEquals(Map.of("thesis.txt", "mine"), SiteFolder.contentOf(folder.site));
    assertEquals(List.of("site"), folder.neighbours());
  }

  @Test
  void aMarkerIsAFileThatBeginsAsOurs() throws IOException {
    SiteFolder.put(folder.site.resolve(Marker.NAME), "gong");
    assertEquals(false, Marker.SITE.isIn(folder.site));
    Files.delete(folder.site.resolve(Marker.NAME));
    Files.write(folder.root.resolve("marker"), Marker.SITE.bytes());
    Files.createSymbolicLink(folder.site.resolve(Marker.NAME), folder.root.resolve("marker"));
    assertEquals(false, Marker.SITE.isIn(folder.site));
  }

  @Test
  void aRepositoryInTheSiteIsNotLost() throws IOException {
    folder.published("index.html");
    SiteFolder.put(folder.site.resolve(".git/HEAD"), "ref");
    assertInTheWay(
        folder::open,
        Text.of(
            folder.site + " 里有 git 仓库，替换会把它删去",
            folder.site + " holds a git repository, which would be lost"),
        Text.of("请生成到另一个文件夹，再复制过来", "build into another folder and copy from there"));
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldBeforeAnyWork() throws IOException {
    SiteFolder.put(folder.root.resolve("file"), "mine");
    Path inside = folder.root.resolve("file/site");
    assertInTheWay(
        () -> folder.open(inside),
        Text.of(
            "无法写入 " + folder.root.resolve("file") + "：File exists",
            "cannot write " + folder.root.resolve("file") + ": File exists"),
        CHECK_DISK);
  }

  @Test
  void aReadOnlyParentIsToldBeforeAnyWork() throws IOException {
    Path parent = Files.createDirectories(folder.site.getParent());
    assumeTrue(
        parent.toFile().setWritable(false) && !Files.isWritable(parent),
        "this user may write anywhere");
    assertInTheWay(
        folder::open,
        Text.of("无法写入 " + parent + "：没有权限", "cannot write " + parent + ": permission denied"),
        MAY_WRITE);
  }

  @Test
  void aSecondBuildWaitsItsTurn() throws IOException {
    String self = String.valueOf(ProcessHandle.current().pid());
    try (Stage first = folder.open()) {
      for (int i = 0; i < 2; i++) {
        assertInTheWay(
            folder::open,
            Text.of(
                "另一个进程（" + self + "）正在生成 " + folder.site,
                "another process (" + self + ") is building " + folder.site),
            Text.of("请等它结束，或换一个输出文件夹", "wait for it to end, or choose another output folder"));
      }
      SiteFolder.fill(first, "index.html");
      first.publish();
    }
    folder.published("second.html");
    assertEquals(SiteFolder.of("second.html"), folder.content());
  }

  private void refuse(Path target, String zh, String en) {
    assertWrongCommand(
        () -> folder.open(target),
        Text.of("网站不能生成到 " + target + "：" + zh, "the site cannot go into " + target + ": " + en),
        OTHER_FOLDER);
  }
}
