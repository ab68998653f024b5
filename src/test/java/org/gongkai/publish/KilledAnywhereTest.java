package org.gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are killed at moments nobody chose. */
class KilledAnywhereTest {

  private static final int KILLS = Integer.getInteger("kills", 8);

  @TempDir private Path temporary;

  @Test
  void currentAlwaysLeadsToAWholeSite() throws Exception {
    SiteFolder beside = new SiteFolder(temporary);
    ReleasesFolder portal = new ReleasesFolder(beside, 3);
    int number = 1;
    for (int kill = 0; kill < KILLS; kill++) {
      kill(portal.folder, beside, 3, number, kill);
      int shown = NumberedSite.number(portal.folder.resolve("current"));
      assertTrue(shown >= number, "shows " + shown + " after " + number);
      number = shown + 1;
    }
    portal.published("index.html");
    assertEquals(List.of(".gongkai", "current", "releases"), portal.entries());
    assertEquals(3, portal.releases().size());
  }

  @Test
  void aFolderThatIsReplacedIsWholeOnceTheNextBuildHasBegun() throws Exception {
    SiteFolder folder = new SiteFolder(temporary);
    int number = 1;
    for (int kill = 0; kill < KILLS; kill++) {
      kill(folder.site, folder, Output.REPLACED, number, kill);
      boolean isThere = Files.exists(folder.site);
      folder.open().close();
      assertEquals(isThere ? 0 : 1, folder.told.size());
      folder.told.clear();
      int shown = NumberedSite.number(folder.site);
      assertTrue(shown >= number, "shows " + shown + " after " + number);
      number = shown + 1;
    }
    folder.published("index.html");
    assertEquals(List.of("site"), folder.neighbours());
  }

  private static void kill(Path target, SiteFolder folder, int releases, int number, int seed)
      throws Exception {
    Process process = Other.start(ManyBuilds.class, target, folder.source, releases, number);
    try {
      assertEquals("began", process.inputReader().readLine());
      Thread.sleep(new Random(seed).nextInt(100));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
