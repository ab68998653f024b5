package org.gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.cli.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is blank, or does not apply, stays so in every sum it is part of, and is never said to be
 * unpublished, nor left out in silence.
 */
class SilentSumsTest {

  @TempDir private Path folder;

  /** Two bodies of one county. */
  @BeforeEach
  void write() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String body : List.of("a", "b")) {
      files.put(
          "content/agencies/" + body + "/agency.yaml",
          "name: {zh: %s局, en: Bureau %s}\nregion: \"440103\"\nlevel: county\nkind: department\n"
              .formatted(body, body));
    }
    files.put("content/agencies/a/2023.yaml", report("received: {total: 5}", ""));
    files.put("content/agencies/b/2023.yaml", report("received: {total: blank}", ""));
    files.put(
        "content/agencies/a/2024.yaml",
        report(
            "received: {total: blank}",
            "  carriedIn: {total: n/a}\n  granted: {total: 5}\n  partlyGranted: {total: blank}\n"
                + "  carriedForward: {total: blank}\n"));
    files.put(
        "content/agencies/b/2024.yaml",
        report(
            "received: {total: blank}",
            "  carriedIn: {total: n/a}\n  granted: {total: 7}\n  partlyGranted: {total: blank}\n"
                + "  carriedForward: {total: n/a}\n"));
    Shelf.alone(folder, files);
    Run.build(folder, folder.resolve("site"));
  }

  private static String report(String received, String more) {
    return "form: cn-2021\nrequests:\n  "
        + received
        + "\n"
        + more
        + "unpublished: {requests: partial}\n";
  }

  @Test
  void theSumsOfAllPages() throws IOException {
    for (String page : List.of("", "regions/440103/", "regions/440000/", "sectors/general/")) {
      assertEquals("空白", sum(page, 2024, "新收申请"), page);
      // 5, and below it 1/2.
      assertEquals("51/2", sum(page, 2023, "新收申请"), page);
      assertEquals("部分空白", sum(page, 2024, "予以公开和部分公开"), page);
      assertEquals("部分空白", sum(page, 2024, "结转下年度"), page);
      assertEquals("未公布", sum(page, 2023, "结转下年度"), page);
    }
    assertEquals("blank", sum("en/", 2024, "Requests received"));
    assertEquals("partly blank", sum("en/", 2024, "Granted in full or in part"));
  }

  @Test
  void theReport() throws IOException {
    Document report = page("agencies/a/2024/");
    assertEquals("部分空白 予以公开和部分公开", report.select(".answers p:has(strong)").get(1).text());
    assertTrue(
        report.selectFirst(".flow-words").text().contains("新收申请空白、上年结转不适用、予以公开和部分公开部分空白"),
        report.selectFirst(".flow-words").text());
  }

  @Test
  void theOutcomes() throws IOException {
    Document outcomes = page("outcomes/");
    List<String> heads = outcomes.select("table.outcomes thead th").eachText();
    Element granted = outcomes.select("tbody tr:has(a[href$=outcomes/disclosed/])").first();
    Element partly = outcomes.select("tbody tr:has(a[href$=outcomes/partly-granted/])").first();
    assertEquals("部分空白", granted.select("th, td").get(heads.indexOf("2024")).text());
    assertEquals("空白", partly.select("th, td").get(heads.indexOf("2024")).text());
  }

  @Test
  void theDataOfTheComparison() throws IOException {
    String data = Files.readString(folder.resolve("site/compare/data/0.js"));
    assertTrue(data.contains("[2024,2,\"own\",\"b,n,q,c,5,b,"), data);
    assertTrue(page("compare/").html().contains("\"c\":[\"部分空白\",\"合计中有一部分原文为空白\"]"));
  }

  private String sum(String page, int year, String measure) throws IOException {
    Element table = page(page).selectFirst("table.sums:has(caption)");
    List<String> heads = table.select("thead th").eachText();
    Element row = table.select("tbody tr:has(th:contains(" + year + "))").first();
    return row.select("th, td").get(heads.indexOf(measure)).text();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site/" + path + "index.html")));
  }
}
