package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.BUILT;
import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.SAME;
import static org.gongkai.hostile.Expected.TOLD;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.hostile.Hostile.Change;
import org.junit.jupiter.api.Assumptions;

/** Files and folders with names that make no address, or no file on another system. */
final class NameWays {

  private NameWays() {}

  private record Name(String name, Expected asset, Expected page, Expected agency) {

    static Name refused(String name) {
      return new Name(name, REFUSED, REFUSED, REFUSED);
    }
  }

  private static final List<Name> NAMES =
      List.of(
          Name.refused("con"),
          Name.refused("NUL"),
          Name.refused("aux.x"),
          Name.refused("com1"),
          Name.refused("a."),
          Name.refused("a "),
          Name.refused(" a"),
          Name.refused("a:b"),
          Name.refused("a\\b"),
          Name.refused("a\"b"),
          Name.refused("a<b>"),
          Name.refused("a|b"),
          Name.refused("a?b"),
          Name.refused("a*b"),
          Name.refused("a\nb"),
          Name.refused("a\tb"),
          Name.refused("a\u001Bb"),
          Name.refused("a\u202Eb"),
          Name.refused("a\u200Bb"),
          new Name("a b", JUDGED, REFUSED, REFUSED),
          new Name("A", JUDGED, REFUSED, REFUSED),
          new Name("財政", JUDGED, REFUSED, REFUSED),
          new Name("-rf", JUDGED, REFUSED, REFUSED),
          new Name("a--b", BUILT, BUILT, REFUSED),
          new Name("a_b", BUILT, REFUSED, REFUSED),
          new Name("%2e%2e", JUDGED, REFUSED, REFUSED),
          new Name("...", TOLD, TOLD, SAME),
          new Name("~", JUDGED, REFUSED, REFUSED),
          new Name("$HOME", JUDGED, REFUSED, REFUSED),
          new Name("&amp;", JUDGED, REFUSED, REFUSED),
          new Name("'x'", JUDGED, REFUSED, REFUSED),
          new Name("💣", JUDGED, REFUSED, REFUSED),
          new Name("e\u0301", JUDGED, REFUSED, REFUSED),
          new Name("a".repeat(161), JUDGED, REFUSED, REFUSED),
          new Name("长".repeat(80), JUDGED, REFUSED, REFUSED),
          new Name(".hidden", TOLD, TOLD, SAME));

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (Name name : NAMES) {
      String shown = shown(name.name);
      String asset = "assets/" + name.name;
      all.add(way("asset " + shown, name.asset, asset, at(asset, write(asset, "x"))));
      String page = "content/pages/" + name.name + ".md";
      all.add(
          way("page " + shown, name.page, page, at(page, write(page, Sources.text(Sources.PAGE)))));
      String agency = Sources.LIN + name.name;
      String file = agency + "/agency.yaml";
      all.add(
          way(
              "agency " + shown,
              name.agency,
              agency,
              at(file, write(file, Sources.text(Sources.LIN + "education/agency.yaml")))));
    }
    return all.stream();
  }

  private static Hostile way(String name, Expected expected, String file, Change change) {
    return new Hostile(Kind.NAMES, name, expected, shown(file), 0, change);
  }

  private static Change write(String file, String words) {
    return Sources.write(file, words);
  }

  /** Not every system takes every name. */
  private static Change at(String file, Change change) {
    return portal -> {
      try {
        change.to(portal);
      } catch (FileSystemException | java.nio.file.InvalidPathException e) {
        Assumptions.abort("no such name here: " + file);
      }
      Assumptions.assumeTrue(isThere(portal.resolve(file)), "the name is another here");
    };
  }

  private static boolean isThere(Path file) throws IOException {
    try (Stream<Path> entries = Files.list(file.getParent())) {
      return entries.anyMatch(file::equals);
    }
  }

  /** As messages show it: composed, and what nobody sees written out. */
  private static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            sign -> {
              if (Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT) {
                shown.append(String.format("\\u%04x", sign));
              } else {
                shown.appendCodePoint(sign);
              }
            });
    return shown.toString();
  }
}
