package org.gongkai.hostile;

import static org.gongkai.hostile.Expected.BUILT;
import static org.gongkai.hostile.Expected.REFUSED;
import static org.gongkai.hostile.Expected.TOLD;
import static org.gongkai.hostile.Sources.SITE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.hostile.Hostile.Change;

/** What the portal says of itself. */
final class PortalWays {

  private PortalWays() {}

  private static final List<String[]> REFUSED_WORDS =
      List.of(
          new String[] {"url: https://example.gov.cn/lin/", "url: example.gov.cn"},
          new String[] {"url: https://example.gov.cn/lin/", "url: https://example.gov.cn/?a=b"},
          new String[] {"url: https://example.gov.cn/lin/", "url: https://example.gov.cn/#a"},
          new String[] {"url: https://example.gov.cn/lin/", "url: [https://example.gov.cn/]"},
          new String[] {
            "url: https://example.gov.cn/lin/", "url: \"https://example.gov.cn/\\\"><script>\""
          },
          new String[] {"languages: [zh, en]", "languages: [zh, fr]"},
          new String[] {"languages: [zh, en]", "languages: []"},
          new String[] {"languages: [zh, en]", "languages: zh"},
          new String[] {"languages: [zh, en]", "languages: [ZH]"},
          new String[] {"languages: [zh, en]", "languages: {zh: en}"},
          new String[] {"downloads: [csv, json]", "downloads: [csv, exe]"},
          new String[] {"downloads: [csv, json]", "downloads: csv"},
          new String[] {"downloads: [csv, json]", "downloads: true"},
          new String[] {"ranking: {floor: 20}", "ranking: {floor: 5}"},
          new String[] {"ranking: {floor: 20}", "ranking: {floor: -1}"},
          new String[] {"ranking: {floor: 20}", "ranking: {floor: 1e9}"},
          new String[] {"ranking: {floor: 20}", "ranking: {flor: 20}"},
          new String[] {"ranking: {floor: 20}", "ranking: no"},
          new String[] {"ranking: {floor: 20}", "ranking: maybe"},
          new String[] {"ranking: {floor: 20}", "ranking: [20]"},
          new String[] {"  postcode: \"525000\"", "  postcode: [525000]"},
          new String[] {"  phone: 0668-3336899", "  phone: \"*21*1#\""},
          new String[] {"  phone: 0668-3336899", "  siteCode: \"44?a=b\""},
          new String[] {"  phone: 0668-3336899", "  email: a@b.cn?cc=x"},
          new String[] {"  phone: 0668-3336899", "  email: \"a@b.cn, c@d.cn\""},
          new String[] {"  phone: 0668-3336899", "  fax: 1"},
          new String[] {
            "  name: {zh: 林县办公室, en: Office of Lin}", "  name: {zh: 林县办公室, fr: Bureau}"
          },
          new String[] {"  name: {zh: 林县办公室, en: Office of Lin}", "  name: {}"},
          new String[] {"  name: {zh: 林县办公室, en: Office of Lin}", "  name: [a]"},
          new String[] {
            "  \"440900\": {zh: 茂名市, en: Maoming}", "  440900: {zh: 茂名市, until: never}"
          },
          new String[] {"  \"440900\": {zh: 茂名市, en: Maoming}", "  \"44090\": {zh: 茂名市}"},
          new String[] {"  \"440900\": {zh: 茂名市, en: Maoming}", "  \"４４０９００\": {zh: 茂名市}"},
          new String[] {"  \"440900\": {zh: 茂名市, en: Maoming}", "  ../x: {zh: 茂名市}"},
          new String[] {
            "  \"440900\": {zh: 茂名市, en: Maoming}", "  \"440900\": {zh: 茂名市, under: x}"
          },
          new String[] {"  fishery: {zh: 渔业, en: Fishery}", "  page: {zh: 渔业}"},
          new String[] {"  fishery: {zh: 渔业, en: Fishery}", "  Fishery: {zh: 渔业}"},
          new String[] {"  fishery: {zh: 渔业, en: Fishery}", "  渔业: {zh: 渔业}"},
          new String[] {"  fishery: {zh: 渔业, en: Fishery}", "  fish/ery: {zh: 渔业}"},
          new String[] {"  fishery: {zh: 渔业, en: Fishery}", "  fishery: {}"},
          new String[] {"title: {zh: 林县公开年报, en: Open reports of Lin}", "title: {zh: }"},
          new String[] {"title: {zh: 林县公开年报, en: Open reports of Lin}", "title: [x]"},
          new String[] {"title: {zh: 林县公开年报, en: Open reports of Lin}", "title: \"\""},
          new String[] {"title: {zh: 林县公开年报, en: Open reports of Lin}", "title: \"  \""},
          new String[] {
            "description: {zh: 林县各机关的年度报告", "image: nothing.png\ndescription: {zh: 林县各机关的年度报告"
          },
          new String[] {
            "description: {zh: 林县各机关的年度报告",
            "image: ../content/site.yaml\ndescription: {zh: 林县各机关的年度报告"
          },
          new String[] {
            "description: {zh: 林县各机关的年度报告",
            "licence: {name: CC0, url: javascript:x}\ndescription: {zh: 林县各机关的年度报告"
          },
          new String[] {
            "description: {zh: 林县各机关的年度报告",
            "licence: {url: https://x.cn/}\ndescription: {zh: 林县各机关的年度报告"
          });

  private static final List<String[]> TOLD_WORDS =
      List.of(
          new String[] {"downloads: [csv, json]", "downloads: [csv, csv]"},
          new String[] {"languages: [zh, en]", "languages: [zh, en, zh]"},
          new String[] {"  postcode: \"525000\"", "  postcode: 525000x"});

  private static final List<String[]> BUILT_WORDS =
      List.of(
          new String[] {
            "title: {zh: 林县公开年报, en: Open reports of Lin}",
            "title: \"</title><script>alert(1)</script>\""
          },
          new String[] {
            "title: {zh: 林县公开年报, en: Open reports of Lin}", "title: \"{{ x }} ${x} #{x}\""
          },
          new String[] {"ranking: {floor: 20}", "ranking: false"},
          new String[] {"ranking: {floor: 20}\n", ""},
          new String[] {"downloads: [csv, json]", "downloads: [json]"});

  static Stream<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    REFUSED_WORDS.forEach(words -> all.add(way(REFUSED, words)));
    TOLD_WORDS.forEach(words -> all.add(way(TOLD, words)));
    BUILT_WORDS.forEach(words -> all.add(way(BUILT, words)));
    Change turned = Sources.replace(SITE, "[zh, en]", "[en, zh]"); // 2023.md is English then
    all.add(new Hostile(Kind.PORTAL, "English first", REFUSED, Sources.TEXT, 0, turned));
    all.add(new Hostile(Kind.PORTAL, "gone", REFUSED, SITE, 0, Sources.delete(SITE)));
    all.add(new Hostile(Kind.PORTAL, "empty", REFUSED, SITE, 0, Sources.write(SITE, "")));
    all.add(new Hostile(Kind.PORTAL, "a list", REFUSED, SITE, 0, Sources.write(SITE, "- a\n")));
    all.add(new Hostile(Kind.PORTAL, "a word", REFUSED, SITE, 0, Sources.write(SITE, "Portal\n")));
    all.add(
        new Hostile(
            Kind.PORTAL,
            "JSON",
            BUILT,
            SITE,
            0,
            Sources.write(SITE, "{\"title\": \"林\", \"sectors\": {\"fishery\": \"渔业\"}}\n")));
    return all.stream();
  }

  private static Hostile way(Expected expected, String... words) {
    return new Hostile(
        Kind.PORTAL,
        words[1].lines().findFirst().orElse("nothing") + " for " + words[0].strip(),
        expected,
        SITE,
        expected == BUILT ? 0 : Sources.line(SITE, words[0]),
        Sources.replace(SITE, words[0], words[1]));
  }
}
