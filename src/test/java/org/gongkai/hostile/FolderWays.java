package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.BUILT;
import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.SAME;
import static org.gongkai.hostile.Expected.TOLD;
import static org.gongkai.hostile.Sources.AGENCY;
import static org.gongkai.hostile.Sources.LIN;
import static org.gongkai.hostile.Sources.REPORT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.hostile.Hostile.Change;

/** Files where they do not belong, and none where they do. */
final class FolderWays {

  private static final String GOVERNMENT = LIN + "government/agency.yaml";

  private FolderWays() {}

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    addYears(all);
    addTexts(all);
    addStray(all);
    addRelations(all);
    addLinks(all);
    all.add(way("no agency.yaml", REFUSED, AGENCY, Sources.delete(AGENCY)));
    all.add(way("no report", REFUSED, Sources.TEXT, Sources.delete(REPORT)));
    all.add(way("no text", BUILT, REPORT, Sources.delete(Sources.TEXT)));
    all.add(way("no English text", BUILT, Sources.ENGLISH, Sources.delete(Sources.ENGLISH)));
    all.add(way("no pages", REFUSED, Sources.TEXT, Sources.delete("content/pages")));
    all.add(way("no assets", REFUSED, Sources.PAGE, Sources.delete("assets")));
    all.add(way("no themes", JUDGED, "themes", Sources.delete("themes")));
    all.add(
        way(
            "pages is a file",
            JUDGED,
            "content/pages",
            Sources.all(Sources.delete("content/pages"), Sources.write("content/pages", "x"))));
    all.add(
        way(
            "agencies is a file",
            JUDGED,
            "content/agencies",
            Sources.all(
                Sources.delete("content/agencies"), Sources.write("content/agencies", "x"))));
    all.add(
        way(
            "site.yaml is a folder",
            REFUSED,
            Sources.SITE,
            Sources.all(Sources.delete(Sources.SITE), Sources.folder(Sources.SITE))));
    all.add(
        way(
            "agency.yaml is a folder",
            REFUSED,
            AGENCY,
            Sources.all(Sources.delete(AGENCY), Sources.folder(AGENCY))));
    all.add(way("an empty folder", SAME, LIN + "empty", Sources.folder(LIN + "empty/deep/deeper")));
    return all.stream();
  }

  private static void addYears(List<Hostile> all) {
    for (String name :
        List.of(
            "2023.yml",
            "2023.YAML",
            "23.yaml",
            "02023.yaml",
            "2023 .yaml",
            "2023-1.yaml",
            "２０２３.yaml",
            "2023.json",
            "2023.md.md",
            "2023.fr.md",
            "2023.txt",
            "2023.yaml~",
            "2023.yaml.bak",
            "Agency.yaml",
            "agency.yml",
            "agency.md")) {
      String file = LIN + "education/" + name;
      all.add(way("beside a report: " + name, TOLD, file, Sources.write(file, "x\n")));
    }
    for (String year : List.of("1899", "1949", "2007", "2199", "2013")) {
      String file = LIN + "education/" + year + ".yaml";
      all.add(way("year " + year, REFUSED, file, Sources.write(file, Sources.text(REPORT))));
    }
  }

  private static void addTexts(List<Hostile> all) {
    String twin = LIN + "finance/2023.zh.md";
    all.add(way("two texts of one language", REFUSED, twin, Sources.write(twin, "甲\n")));
    String only = LIN + "education/2023.zh.md";
    all.add(way("a text that names its language", BUILT, only, Sources.write(only, "甲\n")));
    for (String year : List.of("0001", "9999")) {
      String file = LIN + "education/" + year + ".yaml";
      all.add(way("no year " + year, TOLD, file, Sources.write(file, Sources.text(REPORT))));
    }
    String below = LIN + "finance/2024";
    all.add(way("a year of its own", REFUSED, below, Sources.write(below + "/a.pdf", "甲")));
  }

  private static void addStray(List<Hostile> all) {
    for (String file :
        List.of(
            "content/stray.txt",
            "content/site.yml",
            "content/agencies/stray.yaml",
            "content/agencies/2023.yaml",
            "content/agencies/agency.yaml",
            "content/other/a.md",
            "content/pages/a.html",
            "content/pages/a.txt",
            "content/pages/picture.png",
            "content/pages/news/a.MD",
            LIN + "2023.yaml",
            LIN + "finance/notes/a.md")) {
      all.add(way("stray " + file, TOLD, file, Sources.write(file, "甲\n")));
    }
    String twice = LIN + "finance/2023.en.md";
    all.add(
        way(
            "a text in capitals",
            TOLD,
            LIN + "finance/2023.EN.md",
            Sources.all(Sources.delete(twice), Sources.write(LIN + "finance/2023.EN.md", "x\n"))));
  }

  private static void addRelations(List<Hostile> all) {
    String parent = "parent: lin/government";
    for (String other :
        List.of(
            "lin/finance",
            "lin/nothing",
            "/lin/government",
            "lin/government/",
            "LIN/government",
            "../government",
            "lin")) {
      all.add(
          new Hostile(
              Kind.FOLDERS,
              "parent " + other,
              REFUSED,
              AGENCY,
              Sources.line(AGENCY, parent),
              Sources.replace(AGENCY, parent, "parent: " + other)));
    }
    Change under = Sources.append(GOVERNMENT, "parent: lin/finance\n");
    all.add(way("two parents in a circle", REFUSED, AGENCY, under));
    all.add(
        way(
            "succeeds itself",
            REFUSED,
            AGENCY,
            Sources.append(AGENCY, "successor: lin/finance\n")));
    all.add(
        way(
            "two successors in a circle",
            REFUSED,
            AGENCY,
            Sources.all(
                Sources.append(AGENCY, "successor: lin/government\n"),
                Sources.append(GOVERNMENT, "successor: lin/finance\n"))));
    all.add(
        way(
            "closed before it was opened",
            REFUSED,
            AGENCY,
            Sources.append(AGENCY, "closed: 2000-01-01\n")));
    String twin = LIN + "twin/agency.yaml";
    all.add(way("two of one name", JUDGED, twin, Sources.write(twin, Sources.text(AGENCY))));
  }

  private static void addLinks(List<Hostile> all) {
    all.add(
        way(
            "content in a link",
            REFUSED,
            "content/agencies/out",
            Sources.link("content/agencies/out", "/etc")));
    all.add(way("a circle of links", REFUSED, LIN + "self", Sources.link(LIN + "self", "../lin")));
    all.add(way("a link to nothing", REFUSED, LIN + "gone", Sources.link(LIN + "gone", "nowhere")));
    all.add(way("a linked report", REFUSED, REPORT, Sources.link(REPORT, "2022.yaml")));
    all.add(way("a linked page", REFUSED, Sources.PAGE, Sources.link(Sources.PAGE, "glossary.md")));
    all.add(
        way(
            "a linked asset",
            REFUSED,
            "assets/passwd",
            Sources.link("assets/passwd", "/etc/passwd")));
    all.add(way("linked assets", REFUSED, "assets", Sources.link("assets", "/etc")));
    all.add(
        way("a linked theme", REFUSED, "themes/default", Sources.link("themes/default", "/etc")));
  }

  private static Hostile way(String name, Expected expected, String file, Change change) {
    return new Hostile(Kind.FOLDERS, name, expected, file, 0, change);
  }
}
