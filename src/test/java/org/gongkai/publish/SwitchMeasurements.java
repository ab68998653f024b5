package org.gongkai.publish;

import java.nio.file.Path;
import org.gongkai.publish.Readers.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints what readers find while sites are switched, in both ways. No test, and not run by default:
 * {@code mvn -B test -Dtest=SwitchMeasurements}, with {@code -Dreads=1000000 -Dswitches=60}.
 */
class SwitchMeasurements {

  private static final long READS = Long.getLong("reads", 1_000_000);
  private static final int SWITCHES = Integer.getInteger("switches", 60);

  @TempDir private Path temporary;

  @Test
  void print() throws Exception {
    SiteFolder folder = new SiteFolder(temporary);
    print("replaced", new Readers(folder.site, READS).during(SWITCHES, folder::open));
    ReleasesFolder portal = new ReleasesFolder(folder, 3);
    Readers readers = new Readers(portal.folder.resolve("current"), READS);
    print("releases", readers.during(SWITCHES, portal::open));
  }

  private static void print(String way, Tally tally) {
    System.out.println(
        way
            + ": "
            + tally.reads()
            + " reads in "
            + tally.switches()
            + " switches, "
            + tally.nothing()
            + " found nothing, "
            + tally.wrong()
            + " something wrong");
  }
}
