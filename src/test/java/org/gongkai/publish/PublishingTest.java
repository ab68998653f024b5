package org.gongkai.publish;

import static org.gongkai.publish.Refusals.assertInTheWay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.language.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {

  private static final Text BUILD_AGAIN =
      Text.of(
          "请确认没有其他程序在写这个文件夹，再生成一次；原有网站没有改动",
          "see that no other program writes there, and build again; the site as it was is untouched");

  @TempDir private Path temporary;
  private SiteFolder folder;

  @BeforeEach
  void begin() throws IOException {
    folder = new SiteFolder(temporary);
  }

  @Test
  void aNewSiteStandsWithItsMarkerAndNothingBesideIt() throws IOException {
    try (Stage stage = folder.open()) {
      SiteFolder.fill(stage, "index.html", "agencies/广东/index.html");
      Published published = stage.publish();
      assertEquals(
          new Published(folder.site, "", true, 3, 10 + 26 + Marker.SITE.bytes().length), published);
    }
    assertEquals(SiteFolder.of("index.html", "agencies/广东/index.html"), folder.content());
    assertEquals(
        "gongkai 1\n这个文件夹由 Gongkai 生成，每次生成时整个替换；请勿在这里手工修改。\n"
            + "This folder is made by Gongkai and replaced as a whole by every build; do not edit anything in it.\n",
        Files.readString(folder.site.resolve(".gongkai")));
    assertEquals(List.of("site"), folder.neighbours());
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectories(folder.site);
    assertEquals(SiteFolder.of("index.html"), folder.published("index.html").content());
    assertEquals(List.of("site"), folder.neighbours());
  }

  @Test
  void theDefaultFolderInTheProjectMayBeUsed() throws IOException {
    Path site = folder.source.resolve("target/site");
    try (Stage stage = folder.open(site)) {
      assertEquals(site, stage.publish().folder());
    }
  }

  @Test
  void whatIsNoLongerInTheSiteIsGone() throws IOException {
    folder.published("index.html", "old/page.html").published("index.html");
    assertEquals(SiteFolder.of("index.html"), folder.content());
  }

  @Test
  void aSiteBehindALinkIsSwitchedAndTheLinkStays() throws IOException {
    folder.published("old.html");
    Path link =
        Files.createSymbolicLink(folder.root.resolve("link"), folder.root.relativize(folder.site));
    try (Stage stage = folder.open(link)) {
      SiteFolder.fill(stage, "new.html");
      assertEquals(folder.site, stage.publish().folder());
    }
    assertEquals(true, Files.isSymbolicLink(link));
    assertEquals(SiteFolder.of("new.html"), folder.content());
  }

  @Test
  void aLinkToAFolderThatIsNotThereMakesTheFolder() throws IOException {
    Path link = Files.createSymbolicLink(folder.root.resolve("link"), folder.site);
    try (Stage stage = folder.open(link)) {
      SiteFolder.fill(stage, "new.html");
      stage.publish();
    }
    assertEquals(SiteFolder.of("new.html"), folder.content());
  }

  @Test
  void aLinkInTheOldSiteIsRemovedNotFollowed() throws IOException {
    folder.published("index.html");
    Path mine = folder.root.resolve("mine");
    SiteFolder.put(mine.resolve("thesis.txt"), "mine");
    Files.createSymbolicLink(folder.site.resolve("folder"), mine);
    Files.createSymbolicLink(folder.site.resolve("file"), mine.resolve("thesis.txt"));
    folder.published("new.html");
    assertEquals(SiteFolder.of("new.html"), folder.content());
    assertEquals(Map.of("thesis.txt", "mine"), SiteFolder.contentOf(mine));
  }

  @Test
  void aBuildThatFailsLeavesTheOldSiteByteForByte() throws IOException {
    folder.published("index.html", "a/b.html");
    Map<String, String> before = SiteFolder.contentOf(folder.site);
    assertInTheWay(
        () -> {
          try (Stage stage = folder.open()) {
            SiteFolder.fill(stage, "index.html");
            stage.write(
                "data/all.csv",
                out -> {
                  out.write(new byte[100_000]);
                  throw new IOException("Input/output error");
                });
            stage.publish();
          }
        },
        Text.of(
            "无法写入 data/all.csv：Input/output error",
            "cannot write data/all.csv: Input/output error"),
        Text.of(
            "请检查磁盘空间和权限；原有网站没有改动",
            "check the space on the disk and the permissions; the site as it was is untouched"));
    assertEquals(before, SiteFolder.contentOf(folder.site));
    assertEquals(List.of("site"), folder.neighbours());
  }

  @Test
  void aStageClosedWithoutPublishingLeavesNoTrace() throws IOException {
    try (Stage stage = folder.open()) {
      SiteFolder.fill(stage, "index.html");
      assertEquals(List.of(".site.gongkai-lock", ".site.gongkai-stage"), folder.neighbours());
    }
    assertEquals(List.of(), folder.neighbours());
  }

  @Test
  void aFileThatWasNotFinishedIsNotPublished() throws IOException {
    try (Stage stage = folder.open()) {
      assertThrows(
          OutputRefused.class,
          () ->
              stage.write(
                  "half.html",
                  out -> {
                    throw new IOException("no");
                  }));
      assertEquals(
          "not finished: half.html",
          assertThrows(IllegalStateException.class, stage::publish).getMessage());
    }
    assertEquals(List.of(), folder.neighbours());
  }

  @Test
  void whatOthersDoToTheStageIsFound() throws IOException {
    folder.published("old.html");
    refusePublishing(
        "被改动了",
        "was changed",
        stage -> Files.writeString(stage.folder().resolve("index.html"), "longer than before"));
    refusePublishing("不见了", "is gone", stage -> Files.delete(stage.folder().resolve("index.html")));
    refusePublishing(
        "被改动了",
        "was changed",
        stage -> {
          Files.delete(stage.folder().resolve("index.html"));
          Files.createSymbolicLink(stage.folder().resolve("index.html"), Path.of("0123456789"));
        });
    refusePublishing(
        "不是这次生成的",
        "was put there by another program",
        stage -> {
          Files.move(stage.folder().resolve("index.html"), folder.root.resolve("away"));
          Files.createDirectory(stage.folder().resolve("index.html"));
          Files.writeString(stage.folder().resolve("index.html/x"), "");
        },
        "index.html/x");
    assertEquals(SiteFolder.of("old.html"), folder.content());
  }

  @Test
  void whatOthersPutIntoTheTargetMeanwhileIsNotLost() throws IOException {
    try (Stage stage = folder.open()) {
      SiteFolder.fill(stage, "index.html");
      SiteFolder.put(folder.site.resolve("thesis.txt"), "mine");
      assertInTheWay(
          stage::publish,
          Text.of(
              folder.site + " 里有不是 Gongkai 生成的文件",
              folder.site + " holds files that Gongkai did not make"),
          Text.of(
              "没有删除任何文件；请换一个文件夹，或自行清空它",
              "nothing was deleted; choose another folder, or empty this one yourself"));
    }
    assertEquals(SiteFolder.of("thesis.txt").keySet(), folder.content().keySet());
    assertEquals(List.of("site"), folder.neighbours());
  }

  private interface Mischief {
    void on(Stage stage) throws IOException;
  }

  private void refusePublishing(String zh, String en, Mischief mischief) throws IOException {
    refusePublishing(zh, en, mischief, "index.html");
  }

  private void refusePublishing(String zh, String en, Mischief mischief, String path)
      throws IOException {
    try (Stage stage = folder.open()) {
      SiteFolder.fill(stage, "index.html");
      mischief.on(stage);
      assertInTheWay(
          stage::publish,
          Text.of(
              "生成时 .site.gongkai-stage 里的 " + path + " " + zh,
              "during the build " + path + " in .site.gongkai-stage " + en),
          BUILD_AGAIN);
    }
    Files.deleteIfExists(folder.root.resolve("away"));
    assertEquals(
        false,
        Files.exists(folder.site.resolveSibling(".site.gongkai-stage"), LinkOption.NOFOLLOW_LINKS));
  }
}
