package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.STOPPED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.hostile.Hostile.Change;
import org.junit.jupiter.api.Assumptions;

/** What may not be read, and what is no file at all. */
final class PermissionWays {

  private PermissionWays() {}

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (String file :
        List.of(
            Sources.SITE,
            Sources.AGENCY,
            Sources.REPORT,
            Sources.TEXT,
            Sources.PAGE,
            Sources.PDF,
            Sources.FOOT,
            "assets/img/logo.svg")) {
      all.add(way("not to be read: " + file, REFUSED, file, permit(file, "---------")));
      all.add(way("a pipe: " + file, REFUSED, file, pipe(file)));
    }
    for (String folder :
        List.of(
            "content/agencies", Sources.LIN + "finance", "content/pages", "themes", "assets/img")) {
      all.add(way("not to be entered: " + folder, REFUSED, folder, permit(folder, "---------")));
      all.add(way("not to be listed: " + folder, REFUSED, folder, permit(folder, "--x--x--x")));
    }
    all.add(way("content not to be entered", STOPPED, "content", permit("content", "---------")));
    all.add(way("may be run", JUDGED, Sources.REPORT, permit(Sources.REPORT, "rwxrwxrwx")));
    return all.stream();
  }

  private static Hostile way(String name, Expected expected, String file, Change change) {
    return new Hostile(Kind.PERMISSIONS, name, expected, file, 0, change);
  }

  private static Change permit(String file, String permissions) {
    return portal -> {
      Path path = portal.resolve(file);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
      boolean isBarred = !permissions.startsWith("r");
      Assumptions.assumeTrue(!isBarred || !Files.isReadable(path), "this user may read anything");
    };
  }

  private static Change pipe(String file) {
    return portal -> {
      Path path = portal.resolve(file);
      Files.delete(path);
      try {
        Process process = new ProcessBuilder("mkfifo", path.toString()).start();
        Assumptions.assumeTrue(process.waitFor() == 0, "no pipes here");
      } catch (IOException | InterruptedException e) {
        Assumptions.abort("no pipes here");
      }
    };
  }
}
