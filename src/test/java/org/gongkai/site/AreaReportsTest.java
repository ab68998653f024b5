package org.gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Measure;
import org.gongkai.report.Agency;
import org.gongkai.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaReportsTest {

  @TempDir private Path folder;
  private Shelf shelf;

  /** A prefecture that reports for its area in 2022, and a bureau of one of its counties. */
  @BeforeEach
  void write() {
    shelf =
        Shelf.of(
            folder,
            Map.of(
                "content/agencies/prefecture/agency.yaml",
                agency("宿迁市人民政府", "321300", "prefecture", "government"),
                "content/agencies/prefecture/2022.yaml",
                "form: cn-2021\npublished: 2023-01-20\nscope: area\n",
                "content/agencies/bureau/agency.yaml",
                agency("宿城区财政局", "321302", "county", "department"),
                "content/agencies/silent/agency.yaml",
                agency("宿城区档案局", "321302", "county", "department"),
                "content/agencies/bureau/2022.yaml",
                "form: cn-2021\npublished: 2023-01-20\n",
                "content/agencies/bureau/2023.yaml",
                "form: cn-2021\npublished: 2024-01-20\n"));
  }

  @Test
  void theReportOfAPrefectureContainsThoseOfItsCountiesBodies() {
    assertEquals(List.of("prefecture"), containing("bureau", 2022));
  }

  @Test
  void aYearWithoutAReportForTheAreaContainsNothing() {
    assertEquals(List.of(), containing("bureau", 2023));
  }

  @Test
  void noReportContainsItself() {
    assertEquals(List.of(), containing("prefecture", 2022));
  }

  @Test
  void aBodyWithoutAReportIsNotMissingWhereThatOfItsAreaContainsIt() {
    assertEquals(2, expected(2022), "the prefecture and the agency of another province");
    assertEquals(4, expected(2023));
  }

  /** How many bodies the sums of a year are to be of. */
  private int expected(int year) {
    List<Measure> measures = shelf.library().forms().measures().set("key");
    return Groups.of(shelf.library())
        .all()
        .summary(year, measures)
        .orElseThrow()
        .sums()
        .get(0)
        .of();
  }

  private List<String> containing(String agency, int year) {
    Report report =
        shelf.library().reports().get(agency).stream()
            .filter(one -> one.year() == year)
            .findFirst()
            .orElseThrow();
    return AreaReports.of(shelf.library()).containing(report.agency(), report.year()).stream()
        .map(Agency::path)
        .toList();
  }

  private static String agency(String name, String region, String level, String kind) {
    return "name: {zh: %s, en: %s}\nregion: \"%s\"\nlevel: %s\nkind: %s\nsector: general\n"
        .formatted(name, name, region, level, kind);
  }
}
