package org.gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.cli.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a portal has not got yet is never called not published. */
class NotObtainedTest {

  @TempDir private Path portal;

  @BeforeEach
  void twoBodiesOneWithoutItsRequests() throws IOException {
    write("site.yaml", "title: x\ndownloads: [csv, json]\n");
    body("a", "unpublished: {requests: not-obtained, review: partial}");
    body(
        "b", "unpublished: {requests: partial, review: partial}\nrequests: {received: {total: 5}}");
    body("c", "unpublished: {requests: partial, review: partial}");
    Run.build(portal, portal.resolve("site"));
  }

  private void body(String name, String requests) throws IOException {
    write(
        "agencies/x/" + name + "/agency.yaml",
        "name: 某某" + name + "局\nregion: 440103\nlevel: county\nkind: department\n");
    write(
        "agencies/x/" + name + "/2022.yaml",
        "form: cn-2021\nsource: {text: figures}\n"
            + requests
            + "\nreview: {reconsideration: {total: 0}}\n");
  }

  private void write(String path, String words) throws IOException {
    Path file = portal.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }

  private String read(String path) throws IOException {
    return Files.readString(portal.resolve("site").resolve(path));
  }

  @Test
  void filesHaveAWordForItOfTheirOwn() throws IOException {
    assertTrue(read("agencies/x/a/2022/x-a-2022.csv").contains(",not-obtained"), "csv");
    assertFalse(read("agencies/x/c/2022/x-c-2022.csv").contains("not-obtained"), "csv");
    assertTrue(read("agencies/x/a/2022/x-a-2022.json").contains("\"not-obtained\""), "json");
  }

  @Test
  void pagesSayIt() throws IOException {
    String page = Jsoup.parse(read("agencies/x/a/2022/index.html")).select("main").text();
    assertTrue(page.contains("未取得"), page);
    assertFalse(page.contains("收到 未公布"), page);
    assertTrue(page.contains("本站尚未取得，不等于没有公布"), page);
  }

  @Test
  void theComparisonHasItsLetter() throws IOException {
    List<String> rows =
        read("compare/data/0.js").lines().filter(row -> row.contains("x/a")).toList();
    assertEquals(1, rows.size());
    assertTrue(rows.get(0).contains("\"o,o,o,"), rows.get(0));
  }
}
