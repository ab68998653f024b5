package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;

/** The table of {@link HostileKeysTest}: a file of a small portal, spoilt in one place. */
final class HostileKeys {

  static final String SITE = "title: 示例\nurl: https://example.gov.cn/\n";
  static final String AGENCY = "name: 甲局\nregion: \"440000\"\nlevel: province\nkind: department\n";
  static final String REPORT = "form: cn-2021\nsource: {text: figures}\n";

  private static final String LONG = "a".repeat(300);

  private final List<Hostile> all = new ArrayList<>();

  /**
   * @param text the whole file
   * @param at where it must be told
   */
  record Hostile(String file, String text, String at, String rule) {
    @Override
    public String toString() {
      String words = file + ": " + text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
      return words.length() < 100 ? words.strip() : words.substring(0, 100).strip() + "…";
    }
  }

  private HostileKeys() {}

  static List<Hostile> all() {
    HostileKeys keys = new HostileKeys();
    keys.divisions();
    keys.sectors();
    keys.addresses();
    keys.mailboxesAndTelephones();
    keys.days();
    keys.words();
    keys.names();
    keys.pages();
    return List.copyOf(keys.all);
  }

  private void divisions() {
    for (String code :
        List.of(
            "32",
            "3200000",
            "../../x",
            "..",
            "<b>",
            "３２００００",
            "32000a",
            "32 000",
            " ",
            "",
            "320000/../..",
            "32%30%30",
            "-320000",
            "abcdef",
            LONG)) {
      site("regions:\n  \"" + code + "\": {zh: 某省}\n", 4, 3, "bad-name");
    }
    site("regions:\n  ? \"3200\\n00\"\n  : {zh: 某省}\n", 4, 5, "bad-name");
    site("regions:\n  \"990000\": {en: Nowhere}\n", 4, 13, "missing-key");
    site("regions:\n  \"320000\": 某省\n", 4, 13, "wrong-type");
    site("regions: [\"320000\"]\n", 3, 10, "wrong-type");
    for (String region : List.of("code", "32", "../../x", "000099", "999999", "44０000")) {
      agency("region: \"" + region + "\"\n", 2, 9, "unknown-word");
    }
  }

  private void sectors() {
    for (String key :
        List.of(
            "..",
            ".",
            "../x",
            "a/b",
            "a b",
            "a#b?c",
            "%2e%2e",
            "feed.xml",
            "2023",
            "A",
            "渔业",
            "con",
            "nul",
            "page",
            "a-",
            "-a",
            "a--b",
            "<b>",
            "a_b",
            "a\\\\b",
            "",
            LONG,
            "a".repeat(61))) {
      site("sectors:\n  \"" + key + "\": {zh: 渔业}\n", 4, 3, "bad-name");
    }
    site("sectors:\n  fishery: {}\n", 4, 12, "missing-key");
    agency("sector: ../../x\n", 5, 9, "unknown-word");
  }

  private void addresses() {
    for (String url : HostileAddresses.WEB) {
      agency("website: \"" + url + "\"\n", 5, 10, "not-an-address");
    }
    for (String url :
        List.of(
            "https://a.cn/../x",
            "https://a.cn/x/.",
            "https://a.cn/%2E./",
            "https://a.cn/?",
            "https://a.cn/#")) {
      all.add(
          new Hostile(
              "content/site.yaml",
              "title: 示例\nurl: \"" + url + "\"\n",
              "content/site.yaml:2:6",
              "not-an-address"));
    }
    for (String url : HostileAddresses.FEW) {
      report("source: {title: 报告, url: \"" + url + "\"}\n", 2, 26, "not-an-address");
      all.add(
          new Hostile(
              "content/site.yaml",
              "title: 示例\nurl: \"" + url + "\"\n",
              "content/site.yaml:2:6",
              "not-an-address"));
      site("licence: {name: CC, url: \"" + url + "\"}\n", 3, 26, "not-an-address");
    }
  }

  private void mailboxesAndTelephones() {
    for (String mail : HostileAddresses.MAIL) {
      agency("contact: {email: \"" + mail + "\"}\n", 5, 18, "not-an-address");
    }
    site("owner: {email: \"a@b.cn?bcc=c@d.cn\"}\n", 3, 16, "not-an-address");
    for (String phone : HostileAddresses.PHONE) {
      agency("contact: {phone: \"" + phone + "\"}\n", 5, 18, "not-an-address");
    }
    site("owner: {phone: \"*21*123#\"}\n", 3, 16, "not-an-address");
    for (String code : List.of("1&x=y", "../x", "440000 0038", "４４００００００３８", LONG)) {
      site("owner: {siteCode: \"" + code + "\"}\n", 3, 19, "bad-name");
    }
  }

  private void days() {
    for (String day :
        List.of(
            "2024-99-99",
            "2024-02-30",
            "24",
            "2024-1-1",
            "9999",
            "0000",
            "２０２４",
            "2024-01-01T00")) {
      site("regions:\n  \"330103\": {until: " + day + "}\n", 4, 21, "not-a-date");
    }
    for (String day : List.of("2024-99-99", "9999-12-31")) {
      report("form: cn-2021\npublished: " + day + "\n", 2, 12, "not-a-date");
      report("form: cn-2021\nsigned: " + day + "\n", 2, 9, "not-a-date");
      agency("opened: " + day + "\n", 5, 9, "not-a-date");
      agency("closed: " + day + "\n", 5, 9, "not-a-date");
      agency("formerly: [{name: 乙局, until: " + day + "}]\n", 5, 30, "not-a-date");
      report(
          "form: cn-2021\naccept: [{rule: B01, reason: 甲, by: 乙, on: " + day + "}]\n",
          2,
          44,
          "not-a-date");
    }
  }

  private void words() {
    for (String word : List.of("../../x", "<b> %2e", LONG)) {
      report("form: \"" + word + "\"\n", 1, 7, "unknown-form");
      agency("parent: \"" + word + "\"\n", 5, 9, "unknown-agency");
      agency("successor: \"" + word + "\"\n", 5, 12, "unknown-agency");
      agency("powers: [\"" + word + "\"]\n", 5, 9, "unknown-word");
      site("languages: [\"" + word + "\"]\n", 3, 13, "unknown-word");
      site("downloads: [\"" + word + "\"]\n", 3, 13, "unknown-word");
      site("image: \"" + word + ".png\"\n", 3, 8, "missing-attachment");
      site("\"" + word + "\": x\n", 3, 1, "unknown-key");
      report("form: cn-2021\nsummary: {\"" + word + "\": 1}\n", 2, 11, "unknown-key");
      report(
          "form: cn-2021\nattachments: [{file: \"" + word + ".pdf\"}]\n",
          2,
          22,
          "missing-attachment");
      all.add(level(word));
      all.add(kind(word));
    }
  }

  private static Hostile level(String word) {
    return new Hostile(
        "content/agencies/a/agency.yaml",
        AGENCY.replace("level: province", "level: \"" + word + "\""),
        "content/agencies/a/agency.yaml:3:8",
        "unknown-word");
  }

  private static Hostile kind(String word) {
    return new Hostile(
        "content/agencies/a/agency.yaml",
        AGENCY.replace("kind: department", "kind: \"" + word + "\""),
        "content/agencies/a/agency.yaml:4:7",
        "unknown-word");
  }

  private void names() {
    for (String folder :
        List.of(
            "con",
            "nul",
            "com1",
            "a b",
            "A",
            "a..b",
            "a%2eb",
            "财政",
            "-rf",
            "a-",
            "page",
            "a".repeat(161),
            "1a",
            "a/con",
            "a'b",
            "a&b",
            "a#b")) {
      name("content/agencies/" + folder + "/agency.yaml", "content/agencies/" + folder, AGENCY);
    }
    for (String asset :
        List.of("con.png", "NUL", "a.", "a ", " a", "a:b", "a?b", "a\\b", "a*b", "LPT1.x.y")) {
      name("assets/" + asset, "assets/" + asset, "");
    }
    name("assets/a\nb", "assets/a\\u000ab", "");
    name("assets/a\u202Eb", "assets/a\\u202eb", "");
    name("assets/a\u001Bb", "assets/a\\u001bb", "");
    name("assets/aux/a.png", "assets/aux", "");
    name("content/agencies/a/2022/con.pdf", "content/agencies/a/2022/con.pdf", "%PDF-1.7");
    name("themes/default/static/prn.css", "themes/default/static/prn.css", "");
  }

  private void pages() {
    String page = "title=甲\ntype=page\nstatus=published\n~~~~~~\n";
    for (String name :
        List.of(
            "con.md", "aux.en.md", "关于.md", "A.md", "a b.md", "a..md", "a.xx.md", "a/con/b.md")) {
      String at = name.startsWith("a/con") ? "a/con" : name;
      name("content/pages/" + name, "content/pages/" + at, page);
    }
    String deep = "a/".repeat(80) + "b.md";
    name("content/pages/" + deep, "content/pages/" + deep, page);
    for (String header :
        List.of(
            "date=2024-99-99", "date=../x", "order=0x1", "order=-1", "type=../x", "status=<b>")) {
      String key = header.substring(0, header.indexOf('='));
      String text =
          page.replaceFirst("(?m)^" + key + "=.*\n", "").replaceFirst("(?m)^~", header + "\n~");
      all.add(
          new Hostile(
              "content/pages/a.md",
              text,
              "content/pages/a.md:"
                  + (text.lines().toList().indexOf(header) + 1)
                  + ":"
                  + (key.length() + 2),
              "page-header"));
    }
  }

  private void name(String file, String at, String text) {
    all.add(new Hostile(file, text, at, "bad-name"));
  }

  private void site(String more, int line, int column, String rule) {
    String file = "content/site.yaml";
    all.add(new Hostile(file, SITE + more, file + ":" + line + ":" + column, rule));
  }

  /** A key that is in the small file already takes its place. */
  private void agency(String more, int line, int column, String rule) {
    String key = more.substring(0, more.indexOf(':') + 1);
    String text =
        AGENCY.contains("\n" + key)
            ? AGENCY.replaceFirst(
                "(?m)^" + key + ".*\n", java.util.regex.Matcher.quoteReplacement(more))
            : AGENCY + more;
    String file = "content/agencies/a/agency.yaml";
    all.add(new Hostile(file, text, file + ":" + line + ":" + column, rule));
  }

  private void report(String text, int line, int column, String rule) {
    String file = "content/agencies/a/2022.yaml";
    String whole = text.startsWith("form:") ? text : "form: cn-2021\n" + text;
    all.add(new Hostile(file, whole, file + ":" + line + ":" + column, rule));
  }
}
