package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.BUILT;
import static org.gongkai.hostile.Expected.JUDGED;
import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.TOLD;
import static org.gongkai.hostile.Sources.PDF;
import static org.gongkai.hostile.Sources.PNG;
import static org.gongkai.hostile.Sources.REPORT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.hostile.Hostile.Change;

/** Attachments that are missing, of another kind than they say, or from elsewhere. */
final class AttachmentWays {

  private static final String FILE = "file: report.pdf";
  private static final int LINE = Sources.line(REPORT, FILE);

  private AttachmentWays() {}

  private static final List<String> NAMES =
      List.of(
          "nothing.pdf",
          "Report.pdf",
          "report.PDF",
          "report",
          "../2022.yaml",
          "../2023/report.pdf",
          "/etc/passwd",
          "./report.pdf",
          "report.pdf/",
          "2023/report.pdf",
          "https://example.gov.cn/report.pdf",
          "report.pdf.exe",
          "report.html",
          "report.svg",
          "report.docm",
          "报告.pdf",
          "\"report\\0.pdf\"",
          "\"\"",
          "~",
          "[report.pdf]",
          ".",
          "..",
          "con.pdf");

  private static final List<String> CONTENTS =
      List.of(
          "",
          "x",
          "<html><script>alert(1)</script></html>",
          "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
          "MZ\u0000\u0000",
          "#!/bin/sh\nrm -rf /\n",
          "PK\u0003\u0004",
          "\uFEFF%PDF-1.4",
          " %PDF-1.4",
          "GIF89a",
          "\u0000".repeat(5_000));

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (String name : NAMES) {
      all.add(
          way(
              "named " + name,
              REFUSED,
              REPORT,
              LINE,
              Sources.replace(REPORT, FILE, "file: " + name)));
    }
    for (String file : List.of(PDF, PNG)) {
      int number = 0;
      for (String content : CONTENTS) {
        all.add(
            way(
                "content " + number++ + " of " + file,
                REFUSED,
                REPORT,
                0,
                Sources.write(file, content.getBytes(StandardCharsets.ISO_8859_1))));
      }
      all.add(way("gone " + file, REFUSED, REPORT, 0, Sources.delete(file)));
      all.add(
          way(
              "a folder " + file,
              REFUSED,
              REPORT,
              0,
              Sources.all(Sources.delete(file), Sources.folder(file))));
      all.add(way("a link " + file, REFUSED, file, 0, Sources.link(file, "/etc/passwd")));
      all.add(way("a link to nothing " + file, REFUSED, file, 0, Sources.link(file, "nothing")));
    }
    addOthers(all);
    return all.stream();
  }

  private static void addOthers(List<Hostile> all) {
    String stray = Sources.LIN + "finance/2023/stray.pdf";
    all.add(way("not named", TOLD, stray, 0, Sources.write(stray, "%PDF-1.4\n%%EOF\n")));
    String script = Sources.LIN + "finance/2023/run.sh";
    all.add(way("a program not named", TOLD, script, 0, Sources.write(script, "#!/bin/sh\n")));
    String index = Sources.LIN + "finance/2023/index.html";
    all.add(way("index.html", TOLD, index, 0, Sources.write(index, "<html>")));
    String below = Sources.LIN + "finance/2023/below/a.pdf";
    all.add(way("in a folder below", TOLD, below, 0, Sources.write(below, "%PDF-1.4\n%%EOF\n")));
    all.add(
        way(
            "named twice",
            TOLD,
            REPORT,
            LINE + 1,
            Sources.replace(REPORT, "file: seal.png", "file: report.pdf")));
    all.add(
        way(
            "without a title",
            JUDGED,
            REPORT,
            LINE,
            Sources.replace(REPORT, FILE + ", title: 全文", FILE)));
    all.add(
        way(
            "a title of markup",
            BUILT,
            REPORT,
            LINE,
            Sources.replace(REPORT, "title: 全文", "title: \"<b>\\\" onclick=x\"")));
    all.add(
        way(
            "not a list",
            REFUSED,
            REPORT,
            LINE - 1,
            Sources.replace(
                REPORT,
                "attachments:\n  - {file: report.pdf, title: 全文}\n  - {file: seal.png, title: 公章}",
                "attachments: report.pdf")));
    all.add(
        way(
            "another key",
            REFUSED,
            REPORT,
            LINE,
            Sources.replace(REPORT, FILE + ",", FILE + ", url: https://x/,")));
    String large = Sources.LIN + "finance/2023/report.pdf";
    all.add(way("cut off", JUDGED, REPORT, 0, Sources.write(large, "%PDF-1.4\n1 0 obj")));
  }

  private static Hostile way(String name, Expected expected, String file, int line, Change change) {
    return new Hostile(Kind.ATTACHMENTS, name, expected, file, line, change);
  }
}
