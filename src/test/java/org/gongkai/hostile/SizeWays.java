package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.BUILT;
import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.TOLD;
import static org.gongkai.hostile.Sources.LIN;
import static org.gongkai.hostile.Sources.REPORT;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.hostile.Hostile.Change;

/** Too much of everything. */
final class SizeWays {

  private SizeWays() {}

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (String file :
        List.of(Sources.SITE, Sources.AGENCY, REPORT, Sources.TEXT, Sources.PAGE, Sources.FOOT)) {
      all.add(way("a gigabyte: " + file, REFUSED, file, sized(file, 1L << 30)));
      all.add(
          way(
              "two million letters: " + file,
              REFUSED,
              file,
              Sources.append(file, "\n# " + "a".repeat(2_000_000) + "\n")));
    }
    for (String file : List.of(Sources.SITE, Sources.AGENCY, REPORT)) {
      addYaml(all, file);
    }
    all.add(way("an attachment of 300 MB", JUDGED, REPORT, sized(Sources.PDF, 300L << 20)));
    all.add(
        way(
            "ten thousand files",
            TOLD,
            LIN + "finance/2023/0.pdf",
            many(LIN + "finance/2023/%d.pdf", 10_000)));
    all.add(way("a thousand pages", BUILT, "content/pages", many("content/pages/p%d.md", 1_000)));
    all.add(way("folders in folders", JUDGED, LIN + "d", deep(LIN + "d/".repeat(60))));
    all.add(
        way(
            "a path of 300 signs",
            JUDGED,
            "assets",
            Sources.write("assets/" + "abcdefghi/".repeat(30) + "x.txt", "x")));
    all.add(
        way("a path of 4000 signs", JUDGED, "assets", deep("assets/" + "abcdefghi/".repeat(350))));
    all.add(
        way(
            "a name of a hundred thousand signs",
            JUDGED,
            Sources.AGENCY,
            Sources.replace(Sources.AGENCY, "林县财政局", "林".repeat(100_000))));
    all.add(
        way(
            "a thousand aliases",
            JUDGED,
            Sources.AGENCY,
            Sources.replace(
                Sources.AGENCY, "aliases: [县财政局]", "aliases: [" + "甲, ".repeat(1_000) + "乙]")));
    all.add(
        way(
            "a hundred thousand attachments",
            JUDGED,
            REPORT,
            Sources.append(REPORT, "  - {file: report.pdf}\n".repeat(30_000))));
    return all.stream();
  }

  private static void addYaml(List<Hostile> all, String file) {
    all.add(
        way(
            "deep brackets: " + file,
            REFUSED,
            file,
            Sources.append(file, "x: " + "[".repeat(100_000) + "\n")));
    all.add(way("deep steps: " + file, REFUSED, file, Sources.append(file, steps(1_000))));
    all.add(
        way(
            "a hundred thousand items: " + file,
            REFUSED,
            file,
            Sources.append(file, "x: [" + "1, ".repeat(100_000) + "1]\n")));
    all.add(way("fifty thousand keys: " + file, REFUSED, file, Sources.append(file, keys(50_000))));
    all.add(way("a bomb of aliases: " + file, REFUSED, file, Sources.append(file, bomb())));
    all.add(
        way(
            "a long value: " + file,
            REFUSED,
            file,
            Sources.append(file, "x: \"" + "长".repeat(300_000) + "\"\n")));
    all.add(
        way(
            "a long key: " + file,
            REFUSED,
            file,
            Sources.append(file, "k".repeat(100_000) + ": 1\n")));
    all.add(
        way(
            "many blank lines: " + file,
            Expected.SAME,
            file,
            Sources.append(file, "\n".repeat(500_000))));
    all.add(
        way(
            "a long comment: " + file,
            Expected.SAME,
            file,
            Sources.append(file, "# " + "长".repeat(300_000) + "\n")));
  }

  private static String steps(int depth) {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      steps.append(" ".repeat(i)).append("x:\n");
    }
    return steps.toString();
  }

  private static String keys(int number) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < number; i++) {
      keys.append("x").append(i).append(": 1\n");
    }
    return keys.toString();
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("x0: &a0 [1, 1]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("x").append(i).append(": &a").append(i).append(" [*a").append(i - 1);
      bomb.append(", *a").append(i - 1).append("]\n");
    }
    return bomb.toString();
  }

  /** With nothing in it, so that it takes no room. */
  private static Change sized(String file, long bytes) {
    return portal -> {
      try (RandomAccessFile open = new RandomAccessFile(portal.resolve(file).toFile(), "rw")) {
        open.setLength(bytes);
      }
    };
  }

  private static Change many(String name, int number) {
    return portal -> {
      byte[] page = Files.readAllBytes(portal.resolve(Sources.PAGE));
      for (int i = 0; i < number; i++) {
        Files.write(portal.resolve(name.replace("%d", String.valueOf(i))), page);
      }
    };
  }

  /** Folder by folder: the whole path may be longer than a call takes. */
  private static Change deep(String path) {
    return portal -> {
      try {
        Path folder = Files.createDirectories(portal.resolve(path));
        Files.writeString(folder.resolve("x.txt"), "x");
      } catch (java.nio.file.FileSystemException e) {
        org.junit.jupiter.api.Assumptions.abort("the path is too long here");
      }
    };
  }

  private static Hostile way(String name, Expected expected, String file, Change change) {
    return new Hostile(Kind.SIZES, name, expected, file, 0, change);
  }
}
