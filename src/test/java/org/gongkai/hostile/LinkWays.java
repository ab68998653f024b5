package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.TOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Links that lead nowhere, or elsewhere than they seem to. */
final class LinkWays {

  private LinkWays() {}

  private static final List<String> DEAD =
      List.of(
          "../nothing/",
          "nothing.pdf",
          "Report.pdf",
          "./report.pdf/",
          "../../../../../../../../etc/passwd",
          "..%2f..%2f..%2fetc/passwd",
          "%2e%2e/%2e%2e/x",
          "/agencies/",
          "/",
          "../2022",
          "../2022/index.htm",
          "2023.md",
          "../2022.md",
          "../../../../content/site.yaml",
          "../2022//",
          "../２０２２/",
          "../2O22/");

  private static final List<String> UNSAFE =
      List.of(
          "https://user@example.gov.cn/",
          "https://example.gov.cn@evil.example/",
          "https://еxample.gov.cn/",
          "https://example.gov.cn\\evil.example/",
          "//evil.example/",
          "report.pdf%00.png",
          "..\\2022",
          "vbscript:x",
          "blob:x",
          "ws://x/",
          "mailto:a@b.cn?bcc=c@d.cn",
          "http://",
          "https://example.gov.cn:0/",
          "https://[::1/");

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    add(all, Sources.TEXT, "../2022/", DEAD, REFUSED);
    add(all, Sources.TEXT, "../2022/", UNSAFE, TOLD);
    add(all, Sources.ENGLISH, "../2022/", DEAD, REFUSED);
    add(all, Sources.PAGE, "../glossary/", DEAD, REFUSED);
    add(all, Sources.PAGE, "../glossary/", UNSAFE, TOLD);
    add(all, Sources.TEXT, "seal.png", DEAD.subList(0, 11), REFUSED);
    add(all, Sources.PAGE, "../img/logo.svg", DEAD.subList(0, 11), REFUSED);
    return all.stream();
  }

  private static void add(
      List<Hostile> all, String file, String target, List<String> others, Expected expected) {
    String before = "](" + target + ")";
    int line = Sources.line(file, before);
    for (String other : others) {
      all.add(
          new Hostile(
              Kind.LINKS,
              target + " to " + other + ", " + file,
              expected,
              file,
              line,
              Sources.replace(file, before, "](" + other + ")")));
    }
  }
}
