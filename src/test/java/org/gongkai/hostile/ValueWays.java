package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that are not what stands there. */
final class ValueWays {

  private ValueWays() {}

  private static final List<String> NO_COUNTS =
      List.of(
          "-1",
          "1e9",
          "3.5",
          "50.0",
          "NaN",
          ".nan",
          ".inf",
          "Infinity",
          "010",
          "0x1F",
          "0b11",
          "0o17",
          "1_000",
          "12:30",
          "\"50\"",
          "'50'",
          "１２",
          "50件",
          "五十",
          "约50",
          "~",
          "null",
          "",
          "+5",
          "--",
          "—",
          "/",
          "yes",
          "true",
          "{}",
          "[]",
          "[50]",
          "{a: 1}",
          "9999999999999999",
          "9".repeat(400),
          "1 000",
          "50 0",
          "∞",
          "٥٠",
          "²",
          "50%",
          "=50+1",
          "2023-01-01",
          "*a",
          "不适用",
          "空白",
          "N/A",
          "Blank",
          "<b>50</b>",
          "\\u0035");

  private static final List<String> NO_DATES =
      List.of(
          "2024-02-30",
          "2024-13-01",
          "2024-00-10",
          "2024-1-5",
          "31/12/2024",
          "2024/01/18",
          "2024.01.18",
          "20240118",
          "0000-01-01",
          "9999-01-01",
          "1899-12-31",
          "2024-01-18T00:00:00Z",
          "2024-01-18 08:00",
          "二〇二四年一月十八日",
          "2024年1月18日",
          "２０２４-01-18",
          "\"\"",
          "~",
          "today",
          "[2024-01-18]",
          "2024",
          "-2024-01-18",
          "2024-01-18\\0");

  private static final List<String> NO_ADDRESSES =
      List.of(
          "www.example.gov.cn",
          "example.gov.cn/a",
          "javascript:alert(1)",
          "data:text/html,x",
          "file:///etc/passwd",
          "ftp://example.gov.cn/",
          "//example.gov.cn/",
          "http:/example.gov.cn",
          "http://",
          "https://user:pass@example.gov.cn/",
          "https://example.gov.cn:99999/",
          "https://example.gov.cn\\\\evil.example/",
          "https://ex ample.gov.cn/",
          "\"https://example.gov.cn/\\\"onclick=\"",
          "https://еxample.gov.cn/",
          "\"\"",
          "~",
          "[]",
          "\"${jndi:ldap://x}\"",
          "\"https://example.gov.cn/\\nx\"");

  private static final List<String[]> WORDS =
      List.of(
          new String[] {Sources.AGENCY, "level: county"},
          new String[] {Sources.AGENCY, "kind: department"},
          new String[] {Sources.AGENCY, "sector: finance"},
          new String[] {Sources.AGENCY, "region: \"440902\""},
          new String[] {Sources.AGENCY, "parent: lin/government"},
          new String[] {Sources.REPORT, "form: cn-2021"},
          new String[] {Sources.REPORT, "  text: summary"});

  private static final List<String> NO_WORDS =
      List.of(
          "x",
          "X Y",
          "县",
          "Countyy",
          "\"\"",
          "~",
          "[county]",
          "{a: b}",
          "0",
          "../..",
          "a".repeat(300));

  private static final List<String> NO_AMOUNTS =
      List.of(
          "-60",
          "6e1",
          "60.123456789012345678",
          "060",
          "6,0",
          "60元",
          "六十",
          ".5",
          "5.",
          "1.2.3",
          "\"60\"",
          "~",
          "",
          "[60]",
          "１００");

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    add(all, Sources.REPORT, "  received: [", "50", NO_COUNTS);
    add(all, Sources.REPORT, "  licences: [", "15", NO_COUNTS);
    add(all, Sources.REPORT, "    组织机构: ", "5", NO_COUNTS.stream().limit(26).toList());
    add(all, Sources.REPORT, "amount: ", "60", NO_AMOUNTS);
    add(all, Sources.REPORT, "published: ", "2024-01-18", NO_DATES);
    add(all, Sources.AGENCY, "opened: ", "2001-03-01", NO_DATES);
    add(all, Sources.AGENCY, "website: ", "https://example.gov.cn/finance/", NO_ADDRESSES);
    add(all, Sources.REPORT, "  url: ", "https://example.gov.cn/finance/2023.html", NO_ADDRESSES);
    for (String[] word : WORDS) {
      String key = word[1].substring(0, word[1].indexOf(':') + 2);
      add(all, word[0], key, word[1].substring(key.length()), NO_WORDS);
    }
    return all.stream();
  }

  private static void add(
      List<Hostile> all, String file, String key, String value, List<String> others) {
    int line = Sources.line(file, key + value);
    for (String other : others) {
      String shown = other.length() > 40 ? other.length() + " signs" : other;
      all.add(
          new Hostile(
              Kind.VALUES,
              key.trim() + " " + shown + ", " + file,
              REFUSED,
              file,
              line,
              Sources.replace(file, key + value, key + other)));
    }
  }
}
