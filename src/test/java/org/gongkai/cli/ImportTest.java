package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.gongkai.form.Cell;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.run.Pipeline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the portal prints is read back by {@code gongkai import}, and nothing else happens to it.
 */
class ImportTest {

  private static final Path AGENCY = Path.of("content/agencies/jiangsu/huaian/government");

  @TempDir private static Path built;
  private static Report printed;
  private static String page;

  @TempDir private Path folder;

  @BeforeAll
  static void print() throws Exception {
    put(built, "content/agencies/a/agency.yaml", AGENCY.resolve("agency.yaml"));
    put(built, "content/agencies/a/2024.yaml", AGENCY.resolve("2024.yaml"));
    put(built, "content/agencies/a/2024.md", AGENCY.resolve("2024.md"));
    put(built, "content/site.yaml", Path.of("content/site.yaml"));
    Run.build(built, built.resolve("site"));
    printed = report(built);
    Document site = Jsoup.parse(Files.readString(built.resolve("site/agencies/a/2024/index.html")));
    page =
        "<!doctype html><meta charset=utf-8><h1>淮安市人民政府2024年政府信息公开工作年度报告</h1>"
            + site.select("h2:has(a[href=#overview]), table.statutory").outerHtml();
  }

  @Test
  void everyFigureOfThePrintedTablesIsReadBack() throws Exception {
    Run run = imported(page);
    assertEquals(ExitCode.OK, run.exit(), run.err() + run.out());
    Report read = report(folder);
    List<Cell> cells = printed.form().cells().all();
    assertEquals(200, cells.size());
    for (Cell cell : cells) {
      assertEquals(printed.figure(cell.address()), read.figure(cell.address()), cell.address());
    }
    String yaml = Files.readString(folder.resolve("content/agencies/a/2024.yaml"));
    assertTrue(
        yaml.startsWith(
            "# yaml-language-server: $schema=../../../.gongkai/report-cn-2021.schema.json\n"),
        yaml);
  }

  @Test
  void aRowThatIsMissingStaysOpenAndIsTold() throws Exception {
    Document without = Jsoup.parse(page);
    Elements row = without.select("table.requests tr:has(td[id=requests.handled.total])");
    assertTrue(row.text().contains("3,050"), row.text());
    row.remove();
    Run run = imported(without.outerHtml());
    assertTrue(run.out().contains("handled"), run.out());
    Run check = Run.of(folder, "check");
    assertTrue(check.out().contains("[import-doubt]"), check.out() + check.err());
  }

  @Test
  void nothingIsWrittenOverUnlessAskedFor() throws Exception {
    imported(page);
    Path file = folder.resolve("content/agencies/a/2024.yaml");
    String before = Files.readString(file);
    Run again = imported(page.replace("3,001", "3,002"));
    assertEquals(ExitCode.FINDINGS, again.exit(), again.err());
    assertTrue(again.err().contains("已经有 2024.yaml"), again.err());
    assertEquals(before, Files.readString(file));
  }

  private Run imported(String html) throws IOException {
    put(folder, "content/agencies/a/agency.yaml", AGENCY.resolve("agency.yaml"));
    put(folder, "content/site.yaml", Path.of("content/site.yaml"));
    Path file = folder.resolve("report.html");
    Files.writeString(file, html);
    return Run.of(folder, "import", file.toString(), "--agency", "a", "--year", "2024");
  }

  private static Report report(Path source) throws Exception {
    Library library = new Pipeline(source, "test", stage -> {}).library();
    return library.reportsOf(library.agencies().get(0)).get(0);
  }

  private static void put(Path root, String name, Path from) throws IOException {
    Path to = root.resolve(name);
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
