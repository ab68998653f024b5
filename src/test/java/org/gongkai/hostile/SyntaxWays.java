package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.SAME;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A line of a YAML file that is no YAML, or another YAML than it looks. */
final class SyntaxWays {

  private SyntaxWays() {}

  private record Break(String name, Expected expected, UnaryOperator<String> of) {}

  /** Where in which file: a plain value, a list, a map within brackets. */
  private static final List<String[]> PLACES =
      List.of(
          new String[] {Sources.SITE, "url: "},
          new String[] {Sources.SITE, "  \"440900\": "},
          new String[] {Sources.AGENCY, "website: "},
          new String[] {Sources.AGENCY, "powers: "},
          new String[] {Sources.REPORT, "published: "},
          new String[] {Sources.REPORT, "  granted: "});

  private static final List<Break> BREAKS =
      List.of(
          new Break("tab in front", REFUSED, line -> "\t" + line),
          new Break("wide blank in front", REFUSED, line -> "\u3000" + line),
          new Break("no blank behind the colon", REFUSED, line -> line.replaceFirst(": ", ":")),
          new Break("wide colon", REFUSED, line -> line.replaceFirst(": ", "：")),
          new Break("no colon", REFUSED, line -> line.replaceFirst(": ", " ")),
          new Break("equals", REFUSED, line -> line.replaceFirst(": ", " = ")),
          new Break("two colons", REFUSED, line -> line.replaceFirst(": ", ": a: ")),
          new Break("unclosed quote", REFUSED, line -> line.replaceFirst(": ", ": \"")),
          new Break("unclosed apostrophe", REFUSED, line -> line.replaceFirst(": ", ": '")),
          new Break("unclosed bracket", REFUSED, line -> line.replaceFirst(": ", ": [")),
          new Break("unclosed brace", REFUSED, line -> line.replaceFirst(": ", ": {")),
          new Break("one bracket too many", REFUSED, line -> line + " ]"),
          new Break("one brace too many", REFUSED, line -> line + " }"),
          new Break("unknown escape", REFUSED, line -> line.replaceFirst(": .*", ": \"\\\\q\"")),
          new Break("percent", REFUSED, line -> line.replaceFirst(": ", ": %")),
          new Break("at sign", REFUSED, line -> line.replaceFirst(": ", ": @")),
          new Break("back tick", REFUSED, line -> line.replaceFirst(": ", ": `")),
          new Break("anchor", REFUSED, line -> line.replaceFirst(": ", ": &a ")),
          new Break("alias", REFUSED, line -> line.replaceFirst(": .*", ": *a")),
          new Break("tag", REFUSED, line -> line.replaceFirst(": ", ": !!str ")),
          new Break("own tag", REFUSED, line -> line.replaceFirst(": ", ": !x ")),
          new Break(
              "tag of a class", REFUSED, line -> line.replaceFirst(": ", ": !!java.net.URL ")),
          new Break("dash in front", REFUSED, line -> line.replaceFirst("(\\S)", "- $1")),
          new Break("question in front", REFUSED, line -> line.replaceFirst("(\\S)", "? $1")),
          new Break("block of text", REFUSED, line -> line.replaceFirst(": .*", ": |")),
          new Break("folded text", REFUSED, line -> line.replaceFirst(": .*", ": >")),
          new Break("no value", REFUSED, line -> line.replaceFirst(": .*", ":")),
          new Break("indented once more", REFUSED, line -> "   " + line),
          new Break("second document", REFUSED, line -> "---\n" + line),
          new Break("end of document", REFUSED, line -> "...\n" + line),
          new Break("directive", REFUSED, line -> "%YAML 1.2\n" + line),
          new Break("merge key", REFUSED, line -> line.replaceFirst("(\\S)", "<<: {}\n$1")),
          new Break("conflict left", REFUSED, line -> "<<<<<<< HEAD\n" + line),
          new Break("key in brackets", REFUSED, line -> line.replaceFirst("[^ :]+:", "[a]:")),
          new Break("comment", SAME, line -> line + "   # 注"),
          new Break("blank line", SAME, line -> "\n" + line),
          new Break("blanks behind", SAME, line -> line + "   "),
          new Break("curly quotes", JUDGED, line -> line.replaceFirst(": (.*)", ": “$1”")));

  /** A quote that is not closed ends at the next one: what stands behind that is wrong. */
  private static boolean isToldLater(Break way) {
    return way.name.equals("unclosed quote");
  }

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (String[] place : PLACES) {
      int line = Sources.line(place[0], place[1]);
      String before = Sources.lines(place[0]).get(line - 1);
      for (Break way : BREAKS) {
        String name = way.name + ", " + place[1].trim() + " " + place[0];
        all.add(
            new Hostile(
                Kind.SYNTAX,
                name,
                way.expected,
                place[0],
                isToldLater(way) ? 0 : line,
                Sources.replaceLine(place[0], line, way.of.apply(before))));
      }
    }
    return all.stream();
  }
}
