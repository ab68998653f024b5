package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys that are misspelt, given twice, missing or of another file. */
final class KeyWays {

  private KeyWays() {}

  private static final Pattern KEY = Pattern.compile("^( *)([A-Za-z][A-Za-z.]*):( .*)?$");

  /** What a file cannot do without. */
  private static final Set<String> REQUIRED =
      Set.of("title", "name", "region", "level", "kind", "form");

  private static final List<String> OTHERS =
      List.of(
          "password: x",
          "<<: {a: b}",
          "__proto__: x",
          "class: x",
          "名称: x",
          "0: x",
          "true: x",
          "null: x",
          "\"\": x",
          "a b: x");

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (String file : List.of(Sources.SITE, Sources.AGENCY, Sources.REPORT)) {
      List<String> lines = Sources.lines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher key = KEY.matcher(lines.get(i));
        if (key.matches()) {
          addMisspelt(all, file, i + 1, key);
        }
      }
      OTHERS.forEach(
          other ->
              add(
                  all,
                  file,
                  "foreign " + other,
                  lines.size() + 1,
                  lines.size(),
                  lines.get(lines.size() - 1) + "\n" + other));
    }
    return all.stream();
  }

  private static void addMisspelt(List<Hostile> all, String file, int line, Matcher key) {
    String name = key.group(2);
    String before = key.group(1);
    String after = ":" + (key.group(3) == null ? "" : key.group(3));
    String where = name + " " + line;
    add(all, file, "a letter more: " + where, line, line, before + name + "x" + after);
    add(
        all,
        file,
        "capitals: " + where,
        line,
        line,
        before + name.toUpperCase(java.util.Locale.ROOT) + after);
    if (after.length() > 1) {
      add(all, file, "twice: " + where, line + 1, line, key.group() + "\n" + key.group());
    }
    if (REQUIRED.contains(name) && before.isEmpty()) {
      add(all, file, "missing: " + where, 0, line, "# " + key.group());
    }
  }

  private static void add(
      List<Hostile> all, String file, String name, int told, int line, String other) {
    all.add(
        new Hostile(
            Kind.KEYS,
            name + ", " + file,
            // Sectors are named by the portal itself.
            name.startsWith("a letter more: fishery") ? JUDGED : REFUSED,
            file,
            told,
            Sources.replaceLine(file, line, other)));
  }
}
