package org.gongkai.publish;

import static org.gongkai.publish.Refusals.assertInTheWay;
import static org.gongkai.publish.Refusals.assertWrongCommand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.language.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites kept side by side, one of them shown through a link. */
class ReleasesTest {

  private static final List<String> WHOLE = List.of(".gongkai", "current", "releases");

  @TempDir private Path temporary;
  private SiteFolder beside;
  private ReleasesFolder portal;

  @BeforeEach
  void begin() throws IOException {
    beside = new SiteFolder(temporary);
    portal = new ReleasesFolder(beside, 3);
  }

  @Test
  void theFirstReleaseStandsAndTheLinkLeadsToIt() throws IOException {
    Published published = portal.published("index.html");
    assertEquals(
        new Published(
            portal.folder.resolve("current"),
            "releases/0001",
            true,
            2,
            10 + Marker.SITE.bytes().length),
        published);
    assertEquals(WHOLE, portal.entries());
    assertEquals("releases/0001", portal.current());
    assertEquals(SiteFolder.of("index.html"), portal.content());
    assertEquals(
        """
        gongkai-releases 1
        releases/ 里是 Gongkai 历次生成的网站，current 指向现在的一个；退回以前的，改 current 的指向即可。
        releases/ holds the sites Gongkai made, current leads to the one that is shown; to go back, let current lead to another.
        """,
        Files.readString(portal.folder.resolve(".gongkai")));
  }

  @Test
  void theLastOnesAreKeptAndOlderOnesGo() throws IOException {
    for (int build = 1; build <= 5; build++) {
      assertEquals("releases/000" + build, portal.published(build + ".html").release());
    }
    assertEquals(List.of("0003", "0004", "0005"), portal.releases());
    assertEquals("releases/0005", portal.current());
    assertEquals(WHOLE, portal.entries());
    portal = new ReleasesFolder(beside, 2);
    portal.published("6.html");
    assertEquals(List.of("0005", "0006"), portal.releases());
  }

  @Test
  void theSameSiteIsNotKeptTwice() throws IOException {
    portal.published("index.html", "a/b.html");
    Object before = Files.getLastModifiedTime(portal.folder.resolve("releases/0001/index.html"));
    Published again = portal.published("index.html", "a/b.html");
    assertEquals("releases/0001", again.release());
    assertEquals(false, again.isNew());
    assertEquals(List.of("0001"), portal.releases());
    assertEquals(WHOLE, portal.entries());
    assertEquals(
        before, Files.getLastModifiedTime(portal.folder.resolve("releases/0001/index.html")));
  }

  @Test
  void whatWasChangedInTheSiteByHandIsNotTheSame() throws IOException {
    portal.published("index.html", "a/b.html");
    Files.writeString(portal.folder.resolve("releases/0001/index.html"), "INDEX.HTML");
    assertEquals("releases/0002", portal.published("index.html", "a/b.html").release());
    Files.delete(portal.folder.resolve("releases/0002/a/b.html"));
    assertEquals("releases/0003", portal.published("index.html", "a/b.html").release());
    SiteFolder.put(portal.folder.resolve("releases/0003/mine.html"), "mine");
    assertEquals("releases/0004", portal.published("index.html", "a/b.html").release());
    assertEquals(SiteFolder.of("index.html", "a/b.html"), portal.content());
  }

  @Test
  void whoWentBackKeepsThatOneWhileReadersAreInIt() throws IOException {
    for (int build = 1; build <= 3; build++) {
      portal.published(build + ".html");
    }
    portal.leadTo("releases/0001");
    assertEquals(SiteFolder.of("1.html"), portal.content());
    assertEquals("releases/0004", portal.published("4.html").release());
    assertEquals(List.of("0001", "0003", "0004"), portal.releases());
    portal.published("5.html");
    assertEquals(List.of("0003", "0004", "0005"), portal.releases());
  }

  @Test
  void aLinkThatLeadsNowhereOrElsewhereIsReplaced() throws IOException {
    portal.published("1.html");
    SiteFolder.put(beside.root.resolve("closed/index.html"), "closed");
    for (String elsewhere : List.of("releases/0815", "../../closed", "releases", "..")) {
      portal.leadTo(elsewhere);
      portal.published("1.html");
      assertEquals(SiteFolder.of("1.html"), portal.content());
    }
    assertEquals("releases/0005", portal.current());
    assertEquals("closed", Files.readString(beside.root.resolve("closed/index.html")));
  }

  @Test
  void theFolderMayBeMovedAsAWhole() throws IOException {
    portal.published("1.html");
    Path moved = beside.root.resolve("moved");
    Files.move(portal.folder, moved);
    assertEquals("1.html", Files.readString(moved.resolve("current/1.html")));
  }

  @Test
  void aKilledBuildIsClearedUpAndCurrentNeverLedAstray() throws IOException {
    portal.published("1.html");
    SiteFolder.put(portal.folder.resolve(".gongkai-stage/half.html"), "ha");
    SiteFolder.put(portal.folder.resolve(".gongkai-old/older.html"), "older");
    SiteFolder.put(portal.folder.resolve(".gongkai-lock"), "4711");
    SiteFolder.put(portal.folder.resolve(".gongkai-marker"), "gongkai-rel");
    Files.createSymbolicLink(portal.folder.resolve(".gongkai-link"), Path.of("releases/0002"));
    portal.open().close();
    assertEquals(WHOLE, portal.entries());
    assertEquals(SiteFolder.of("1.html"), portal.content());
  }

  @Test
  void aReleaseThatWasNotShownYetCountsAsOne() throws IOException {
    portal.published("1.html");
    SiteFolder.put(portal.folder.resolve("releases/0002/2.html"), "2.html");
    Files.write(portal.folder.resolve("releases/0002/.gongkai"), Marker.SITE.bytes());
    assertEquals("releases/0003", portal.published("3.html").release());
    assertEquals(List.of("0001", "0002", "0003"), portal.releases());
  }

  @Test
  void aFirstBuildThatWasKilledOrFailedLeavesAFolderThatCanBeUsed() throws IOException {
    SiteFolder.put(portal.folder.resolve(".gongkai-stage/half.html"), "ha");
    SiteFolder.put(portal.folder.resolve(".gongkai-marker"), "");
    portal.open().close();
    assertEquals(List.of(), portal.entries());
    assertEquals("releases/0001", portal.published("1.html").release());
  }

  @Test
  void whatOthersKeepThereIsLeftAlone() throws IOException {
    portal.published("1.html");
    SiteFolder.put(portal.folder.resolve("notes.txt"), "mine");
    SiteFolder.put(portal.folder.resolve("releases/notes.txt"), "mine");
    SiteFolder.put(portal.folder.resolve("releases/0000/notes.txt"), "mine");
    SiteFolder.put(portal.folder.resolve("releases/0001/.git/HEAD"), "ref");
    for (int build = 2; build <= 5; build++) {
      portal.published(build + ".html");
    }
    assertEquals(List.of("0000", "0001", "0003", "0004", "0005", "notes.txt"), portal.releases());
    assertEquals(List.of(".gongkai", "current", "notes.txt", "releases"), portal.entries());
  }

  @Test
  void aFolderOfOthersIsRefused() throws IOException {
    SiteFolder.put(portal.folder.resolve("thesis.txt"), "mine");
    assertInTheWay(
        portal::open,
        Text.of(
            portal.folder + " 里有不是 Gongkai 生成的文件",
            portal.folder + " holds files that Gongkai did not make"),
        Text.of(
            "没有删除任何文件；请换一个文件夹，或自行清空它",
            "nothing was deleted; choose another folder, or empty this one yourself"));
    assertEquals(List.of("thesis.txt"), portal.entries());
  }

  @Test
  void aFolderInPlaceOfTheLinkIsRefused() throws IOException {
    portal.published("1.html");
    Path current = portal.folder.resolve("current");
    Files.delete(current);
    SiteFolder.put(current.resolve("thesis.txt"), "mine");
    assertInTheWay(
        portal::open,
        Text.of(current + " 不是符号链接", current + " is not a symbolic link"),
        Text.of("没有改动任何文件；请把它移走", "nothing was changed; move it away"));
    assertEquals("mine", Files.readString(current.resolve("thesis.txt")));
  }

  @Test
  void aSiteIsNotTakenForAFolderOfReleases() throws IOException {
    beside.published("index.html");
    assertWrongCommand(
        () -> Publisher.open(new Output(beside.site, beside.source, 3), beside.told::add),
        Text.of(
            beside.site + " 本身是一个网站，不是用 --releases 生成的",
            beside.site + " is a site itself: it was built without --releases"),
        Text.of(
            "没有改动任何文件；请另指定文件夹，或不用 --releases",
            "nothing was changed; name another folder, or leave out --releases"));
    assertEquals(List.of("site"), beside.neighbours());
  }

  @Test
  void aFolderOfReleasesIsNotTakenForASite() throws IOException {
    portal.published("1.html");
    assertWrongCommand(
        () -> beside.open(portal.folder),
        Text.of(
            portal.folder + " 里是用 --releases 生成的历次网站",
            portal.folder + " holds releases: it was built into with --releases"),
        Text.of(
            "没有改动任何文件；请加上 --releases，或另指定文件夹",
            "nothing was changed; add --releases, or name another folder"));
    Path current = portal.folder.resolve("current");
    assertWrongCommand(
        () -> beside.open(current),
        Text.of(
            current + " 是 " + portal.folder + " 里的一次生成",
            current + " is one of the releases in " + portal.folder),
        Text.of(
            "没有改动任何文件；请用 --output 指定那个文件夹，并加上 --releases",
            "nothing was changed; name that folder with --output, and add --releases"));
    assertEquals(WHOLE, portal.entries());
  }

  @Test
  void twoBuildsAtOnceAreOneTooMany() throws IOException {
    try (Stage first = portal.open()) {
      assertThrows(OutputRefused.class, portal::open);
      SiteFolder.fill(first, "1.html");
      first.publish();
    }
    assertEquals(SiteFolder.of("1.html"), portal.content());
  }

  @Test
  void aBuildThatFailsChangesNothing() throws IOException {
    portal.published("1.html");
    try (Stage stage = portal.open()) {
      SiteFolder.fill(stage, "2.html");
    }
    assertEquals(WHOLE, portal.entries());
    assertEquals(List.of("0001"), portal.releases());
    assertEquals("releases/0001", portal.current());
  }

  @Test
  void fewerThanTwoCannotBeKept() {
    assertThrows(IllegalArgumentException.class, () -> new Output(portal.folder, beside.source, 1));
  }
}
