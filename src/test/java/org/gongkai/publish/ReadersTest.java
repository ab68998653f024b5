package org.gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.gongkai.publish.Readers.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers find while sites are switched; {@link SwitchMeasurements} does it at length. */
class ReadersTest {

  private static final long READS = 20_000;
  private static final int SWITCHES = 20;

  @TempDir private Path temporary;

  @Test
  void releasesAreSwitchedWithoutAGap() throws Exception {
    ReleasesFolder portal = new ReleasesFolder(new SiteFolder(temporary), 3);
    Readers readers = new Readers(portal.folder.resolve("current"), READS);
    assertEquals(new Tally(READS, SWITCHES, 0, 0), readers.during(SWITCHES, portal::open));
  }

  /**
   * For the blink of the two renames there may be nothing, but never half a site or an older one.
   */
  @Test
  void aFolderThatIsReplacedIsNeverHalfNewOrOlder() throws Exception {
    SiteFolder folder = new SiteFolder(temporary);
    Tally tally = new Readers(folder.site, READS).during(SWITCHES, folder::open);
    assertEquals(0, tally.wrong());
  }
}
