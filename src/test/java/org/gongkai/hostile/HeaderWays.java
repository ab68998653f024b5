package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.BUILT;
import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands above the text of a page written by hand. */
final class HeaderWays {

  private HeaderWays() {}

  private record Line(String before, Expected expected, String... others) {}

  private static final List<Line> LINES =
      List.of(
          new Line(
              "title=",
              REFUSED,
              "title=\n",
              "title\n",
              "title：x\n",
              "Title=x\n",
              "titel=x\n",
              "# title=x\n"),
          new Line(
              "date=",
              REFUSED,
              "date=2024-02-30\n",
              "date=2024-2-1\n",
              "date=01.02.2024\n",
              "date=\n",
              "date=今天\n",
              "date=2024-02-01T08:00\n",
              "date=9999-01-01\n"),
          new Line(
              "type=",
              REFUSED,
              "type=pages\n",
              "type=Page\n",
              "type=\n",
              "type=masterindex\n",
              "type=../x\n",
              "tpye=page\n"),
          new Line(
              "status=",
              REFUSED,
              "status=publish\n",
              "status=Published\n",
              "status=\n",
              "status=published-date\n",
              "staus=published\n"),
          new Line(
              "summary=",
              REFUSED,
              "sumary=x\n",
              "summary=a\nsummary=b\n",
              "tags=a,b\n",
              "template=x\n",
              "uri=../x\n",
              "file=/etc/passwd\n"),
          new Line(
              "~~~~~~",
              REFUSED,
              "\n",
              "------\n",
              "~~~~\n",
              "＝＝＝\n",
              "~~~~~~x\n",
              "summary\n~~~~~~\n"),
          new Line("summary=", BUILT, "summary=${env:PATH}\n"),
          new Line("summary=", REFUSED, "  summary = %s \n"),
          new Line("~~~~~~", REFUSED, "~~~~~~  \n"));

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (String file : List.of(Sources.PAGE, Sources.POST)) {
      for (Line line : LINES) {
        int at = Sources.line(file, line.before);
        String said = Sources.lines(file).get(at - 1).substring(line.before.length());
        for (String other : line.others) {
          String words = other.replace("%s", said);
          all.add(
              new Hostile(
                  Kind.HEADERS,
                  words.strip().replace('\n', '|') + " for " + line.before + ", " + file,
                  line.expected,
                  file,
                  0,
                  Sources.replaceLine(file, at, words.substring(0, words.length() - 1))));
        }
      }
      all.add(whole("yaml", REFUSED, file, "---\ntitle: x\n---\n甲\n"));
      all.add(whole("nothing", REFUSED, file, ""));
      all.add(whole("no header", REFUSED, file, "甲\n"));
      all.add(whole("only a header", JUDGED, file, header(file)));
      all.add(whole("two headers", JUDGED, file, header(file) + header(file) + "甲\n"));
      all.add(whole("blank line first", JUDGED, file, "\n" + Sources.text(file)));
    }
    addOrders(all);
    return all.stream();
  }

  private static void addOrders(List<Hostile> all) {
    for (String order :
        List.of("ten", "-1", "1.5", "1e3", "９", "", "99999999999", "10 20", "0x1")) {
      all.add(
          new Hostile(
              Kind.HEADERS,
              "order=" + order,
              order.isEmpty() ? JUDGED : REFUSED,
              Sources.PAGE,
              0,
              Sources.replace(Sources.PAGE, "order=10", "order=" + order)));
    }
  }

  private static Hostile whole(String name, Expected expected, String file, String words) {
    return new Hostile(
        Kind.HEADERS, name + " in " + file, expected, file, 0, Sources.write(file, words));
  }

  private static String header(String file) {
    String text = Sources.text(file);
    return text.substring(0, text.indexOf("~~~~~~")) + "~~~~~~\n";
  }
}
