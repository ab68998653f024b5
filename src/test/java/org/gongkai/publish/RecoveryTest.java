package org.gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each state a killed build can leave, made by hand; then the next build is opened and given up.
 */
class RecoveryTest {

  @TempDir private Path temporary;
  private SiteFolder folder;
  private Path stage;
  private Path old;

  @BeforeEach
  void begin() throws IOException {
    folder = new SiteFolder(temporary);
    folder.published("index.html", "a/b.html");
    stage = folder.site.resolveSibling(".site.gongkai-stage");
    old = folder.site.resolveSibling(".site.gongkai-old");
  }

  @Test
  void killedWhileWriting() throws IOException {
    SiteFolder.put(stage.resolve("a/half.html"), "ha");
    SiteFolder.put(folder.site.resolveSibling(".site.gongkai-lock"), "4711");
    thenTheOldSiteStands();
  }

  @Test
  void killedBetweenTheTwoMoves() throws IOException {
    Files.move(folder.site, old);
    SiteFolder.put(stage.resolve("new.html"), "new");
    thenTheOldSiteStands();
  }

  @Test
  void killedBetweenTheTwoMovesAndTheFolderMadeAgainByHand() throws IOException {
    Files.move(folder.site, old);
    Files.createDirectory(folder.site);
    thenTheOldSiteStands();
  }

  @Test
  void killedBeforeTheOldSiteWasRemoved() throws IOException {
    anOldSiteThatIsWhole();
    SiteFolder.put(old.resolve("older.html"), "older");
    thenTheOldSiteStands();
  }

  @Test
  void killedWhileTheOldSiteWasRemoved() throws IOException {
    SiteFolder.put(old.resolve("older.html"), "older");
    thenTheOldSiteStands();
  }

  @Test
  void whatIsLeftOfAnOldSiteIsNotPutBack() throws IOException {
    Tree.remove(folder.site);
    SiteFolder.put(old.resolve("older.html"), "older");
    folder.open().close();
    assertEquals(List.of(), folder.neighbours());
  }

  @Test
  void killedBetweenTheTwoMovesIntoAnEmptyFolder() throws IOException {
    Tree.remove(folder.site);
    Files.createDirectory(old);
    SiteFolder.put(stage.resolve("new.html"), "new");
    folder.open().close();
    assertEquals(List.of(), folder.neighbours());
  }

  /** The first of them may not be removed, and is there from a build long ago. */
  @Test
  void ofTwoOldSitesTheLaterIsPutBack() throws IOException {
    Files.move(folder.site, folder.site.resolveSibling(".site.gongkai-old-2"));
    anOldSiteThatIsWhole();
    thenTheOldSiteStands();
  }

  @Test
  void anOldSiteIsKeptWhereOthersFilesStandInItsPlace() throws IOException {
    Files.move(folder.site, old);
    SiteFolder.put(folder.site.resolve("thesis.txt"), "mine");
    assertThrows(OutputRefused.class, folder::open);
    assertEquals(List.of(".site.gongkai-old", "site"), folder.neighbours());
    assertEquals(true, Files.exists(old.resolve("a/b.html")));
  }

  @Test
  void aLinkInPlaceOfTheStageIsRemovedNotFollowed() throws IOException {
    Path mine = folder.root.resolve("mine");
    SiteFolder.put(mine.resolve("thesis.txt"), "mine");
    Files.createSymbolicLink(stage, mine);
    thenTheOldSiteStands();
    assertEquals(Map.of("thesis.txt", "mine"), SiteFolder.contentOf(mine));
  }

  @Test
  void aLinkInPlaceOfTheLockIsNotWrittenThrough() throws IOException {
    Path mine = folder.root.resolve("thesis.txt");
    SiteFolder.put(mine, "mine");
    Files.createSymbolicLink(folder.site.resolveSibling(".site.gongkai-lock"), mine);
    assertThrows(OutputRefused.class, folder::open);
    assertEquals("mine", Files.readString(mine));
  }

  @Test
  void theNextBuildSucceedsAtOnce() throws IOException {
    Files.move(folder.site, old);
    SiteFolder.put(stage.resolve("new.html"), "new");
    folder.published("newer.html");
    assertEquals(SiteFolder.of("newer.html"), folder.content());
    assertEquals(List.of("site"), folder.neighbours());
  }

  private void thenTheOldSiteStands() throws IOException {
    folder.open().close();
    assertEquals(SiteFolder.of("index.html", "a/b.html"), folder.content());
    assertEquals(true, Marker.SITE.isIn(folder.site));
    assertEquals(List.of("site"), folder.neighbours());
  }

  private void anOldSiteThatIsWhole() throws IOException {
    SiteFolder.put(old.resolve("index.html"), "older");
    Files.write(old.resolve(Marker.NAME), Marker.SITE.bytes());
  }
}
