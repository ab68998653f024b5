package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.gongkai.content.form.FormsReader;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Grid;
import org.gongkai.form.Slot;
import org.gongkai.form.Table;
import org.gongkai.report.Figures;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.run.Pipeline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A workbook has the form's tables as printed, and loses nothing of a report, read back by others.
 */
class FormWorkbookTest {

  private static final Forms FORMS = FormsReader.read();

  @TempDir private Path folder;

  /** What a reader of others sees in a workbook. */
  private record Seen(Map<String, Map<String, Cell>> sheets, Map<String, String> names) {

    static Seen in(Path file) throws IOException {
      Map<String, Map<String, Cell>> sheets = new TreeMap<>();
      try (InputStream in = Files.newInputStream(file);
          ReadableWorkbook workbook = new ReadableWorkbook(in)) {
        for (Sheet sheet : workbook.getSheets().toList()) {
          Map<String, Cell> cells = new TreeMap<>();
          for (Row row : sheet.read()) {
            row.stream()
                .filter(cell -> cell != null)
                .forEach(cell -> cells.put(cell.getAddress().toString(), cell));
          }
          sheets.put(sheet.getName(), cells);
        }
      }
      Map<String, String> names = new TreeMap<>();
      for (Element name : part(file, "xl/workbook.xml").select("definedName")) {
        names.put(name.attr("name"), name.text());
      }
      return new Seen(sheets, names);
    }

    /** What stands in the cell of this name; empty where nothing does. */
    String at(String address) {
      String[] place = names.get(address).replace("'", "").replace("$", "").split("!");
      return Optional.ofNullable(sheets.get(place[0]).get(place[1])).map(Cell::getText).orElse("");
    }
  }

  private static Document part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String xml =
          new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      return Jsoup.parse(xml, "", Parser.xmlParser());
    }
  }

  private static Library library(Path source) throws IOException {
    return new Pipeline(source, "test", stage -> {}).library();
  }

  private Path form(Path source, String agency, int year) {
    Path file = folder.resolve(agency.replace('/', '-') + year + ".xlsx");
    List<String> args =
        new ArrayList<>(
            List.of("form", "--year", "" + year, "--output", file.toString(), "--source"));
    args.add(source.toAbsolutePath().toString());
    if (!agency.isEmpty()) {
      args.addAll(List.of("--agency", agency));
    }
    Run run = Run.of(folder, args.toArray(String[]::new));
    assertEquals(ExitCode.OK, run.exit(), run.err());
    return file;
  }

  @ParameterizedTest
  @CsvSource({"2016, cn-2014", "2019, cn-2019", "2025, cn-2021"})
  void anEmptyOneHasEveryLabelInItsPlaceAndNoFigure(int year, String id) throws IOException {
    Form form = FORMS.find(id).orElseThrow();
    Path file = form(Path.of(""), "", year);
    Seen seen = Seen.in(file);
    assertEquals(form.cells().count(), seen.names().size());
    form.cells().all().forEach(cell -> assertEquals("", seen.at(cell.address()), cell.address()));
    int number = 0;
    for (Table table : form.tables()) {
      Map<String, Cell> sheet = seen.sheets().get(++number + " " + table.title().zh());
      List<List<Slot>> positions = Grid.of(form, table).expanded();
      for (int row = 0; row < positions.size(); row++) {
        for (int column = 0; column < positions.get(row).size(); column++) {
          Slot slot = positions.get(row).get(column);
          boolean begins =
              (row == 0 || positions.get(row - 1).get(column) != slot)
                  && (column == 0 || positions.get(row).get(column - 1) != slot);
          if (begins && slot instanceof Slot.Heading heading) {
            String at = (char) ('A' + column) + "" + (row + 4);
            assertEquals(heading.label().zh(), sheet.get(at).getText(), table.key() + " " + at);
          }
        }
      }
    }
  }

  /** Every report of the repository, figure by figure. */
  @Test
  void nothingIsLostOfAReport() throws IOException {
    Library library = library(Path.of(""));
    int figures = 0;
    for (Report report : library.all().toList()) {
      Seen seen = Seen.in(form(Path.of(""), report.agency().path(), report.year()));
      for (org.gongkai.form.Cell cell : report.form().cells().all()) {
        String expected =
            report.figures().isReported(cell)
                ? report.figures().at(cell).number().orElseThrow().toPlainString()
                : report.figures().isBlank(cell) ? "空白" : seen.at(cell.address());
        assertEquals(expected, seen.at(cell.address()), report.title().zh() + cell.address());
        figures += report.figures().isReported(cell) ? 1 : 0;
      }
    }
    assertTrue(figures > 500, figures + " figures");
  }

  /** Written to a workbook, read by another program and written down again: the same report. */
  @Test
  void aReportComesBackFromItsWorkbook() throws IOException {
    write("content/site.yaml", "title: 示例\n");
    write(
        "content/agencies/a/agency.yaml",
        "name: 甲局\nregion: \"440000\"\nlevel: province\nkind: department\n");
    write(
        "content/agencies/a/2022.yaml",
        """
        form: cn-2021
        disclosure:
          rules: [1, n/a, 15]
          fees: 12.50
        requests:
          received: [0, blank, n/a, unpublished, _, 7, 999999999999999]
        unpublished: {disclosure: partial, requests: partial}
        """);
    Report report = library(folder).all().findFirst().orElseThrow();
    Seen seen = Seen.in(form(folder, "a", 2022));
    assertEquals(
        List.of("0", "空白", "不适用", "未公布", "", "7", "999999999999999"),
        Stream.of("natural", "commercial", "research", "charity", "legal", "other", "total")
            .map(column -> seen.at("requests.received." + column))
            .toList());
    assertEquals("12.50", seen.at("disclosure.fees.amount"));
    assertEquals("未公布", seen.at("requests.carriedIn.total"));
    write("content/agencies/a/2022.yaml", yaml(report.form(), seen));
    Figures again = library(folder).all().findFirst().orElseThrow().figures();
    for (org.gongkai.form.Cell cell : report.form().cells().all()) {
      assertEquals(report.figures().at(cell).number(), again.at(cell).number(), cell.address());
      assertEquals(report.figures().at(cell).status(), again.at(cell).status(), cell.address());
      assertEquals(report.figures().isOpen(cell), again.isOpen(cell), cell.address());
    }
  }

  /** How a workbook is read: nothing that is empty becomes 0. */
  private static String yaml(Form form, Seen seen) {
    Map<String, String> words = Map.of("空白", "blank", "不适用", "n/a", "未公布", "unpublished", "", "_");
    StringBuilder yaml = new StringBuilder("form: " + form.id() + "\n");
    for (Table table : form.tables()) {
      yaml.append(table.key()).append(":\n");
      table
          .figureLines()
          .forEach(
              line -> {
                List<String> row =
                    form.cells().of(table, line).stream()
                        .map(cell -> seen.at(cell.address()))
                        .map(word -> words.getOrDefault(word, word))
                        .toList();
                yaml.append("  ").append(line.key()).append(": ").append(row).append('\n');
              });
    }
    return yaml.toString();
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void labelsAreLockedAndFiguresAreNot() throws IOException {
    Path file = form(Path.of(""), "", 2025);
    Document styles = part(file, "xl/styles.xml");
    Document sheet = part(file, "xl/worksheets/sheet2.xml");
    assertEquals("1", sheet.selectFirst("sheetProtection").attr("sheet"));
    assertEquals("1", locked("A7", sheet, styles), "一、本年新收");
    assertEquals("0", locked("J7", sheet, styles), "its total");
    assertEquals("1", locked("K7", sheet, styles), "its check");
  }

  private static String locked(String cell, Document sheet, Document styles) {
    int style = Integer.parseInt(sheet.selectFirst("c[r=" + cell + "]").attr("s"));
    return styles.select("cellXfs > xf").get(style).selectFirst("protection").attr("locked");
  }

  @Test
  void aCellTakesWhatTheFormTakes() throws IOException {
    Path file = form(Path.of(""), "", 2025);
    assertEquals(
        "IF(ISNUMBER(J7),AND(J7>=0,J7=INT(J7),J7<1E15),OR(J7=\"空白\",J7=\"不适用\",J7=\"未公布\"))",
        limit(part(file, "xl/worksheets/sheet2.xml"), "J7"));
    Document disclosure = part(file, "xl/worksheets/sheet1.xml");
    String place = Seen.in(file).names().get("disclosure.fees.amount").replaceAll(".*!|\\$", "");
    assertEquals(
        "IF(ISNUMBER(P),AND(P>=0,P<1E15),OR(P=\"空白\",P=\"不适用\",P=\"未公布\"))".replace("P", place),
        limit(disclosure, place));
    int cells = 0;
    for (int number = 1; number <= 3; number++) {
      cells += part(file, "xl/worksheets/sheet" + number + ".xml").select("dataValidation").size();
    }
    assertEquals(FORMS.find("cn-2021").orElseThrow().cells().count(), cells);
  }

  private static String limit(Document sheet, String cell) {
    return sheet.selectFirst("dataValidation[sqref=" + cell + "]").text();
  }

  /** B03 beside each row, B01 below each column; silent until every figure is there. */
  @Test
  void sumsAreFormulasThatTurnRed() throws IOException {
    Document sheet = part(form(Path.of(""), "", 2025), "xl/worksheets/sheet2.xml");
    String known = "COUNT(J7,D7,E7,F7,G7,H7,I7)=7";
    String holds = "ABS((J7)-(D7+E7+F7+G7+H7+I7))<0.000001";
    assertEquals(
        "IF(" + known + ",IF(" + holds + ",\"√\",\"差 \"&ROUND((J7)-(D7+E7+F7+G7+H7+I7),6)),\"\")",
        sheet.selectFirst("c[r=K7] > f").text());
    List<String> reds = sheet.select("conditionalFormatting[sqref=J7] formula").eachText();
    assertTrue(reds.contains("AND(" + known + ",NOT(" + holds + "))"), reds.toString());
    String balance =
        sheet.select("c > f").eachText().stream()
            .filter(formula -> formula.startsWith("IF(COUNT(D7,D8,"))
            .findFirst()
            .orElseThrow();
    assertTrue(balance.contains("ABS((D7+D8)-("), balance);
    // Each rule of arithmetic within the tables is there as often as it holds.
    Form form = FORMS.find("cn-2021").orElseThrow();
    long rules =
        form.arithmetic().identities().stream()
            .flatMap(identity -> identity.equations().stream())
            .count();
    long formulas = 0;
    for (int number = 1; number <= 3; number++) {
      formulas +=
          part(form(Path.of(""), "", 2025 - number), "xl/worksheets/sheet" + number + ".xml")
              .select("c > f")
              .size();
    }
    assertEquals(rules, formulas);
  }

  @Test
  void everyPartIsNamedAndWellFormedAndTheSameTwice() throws IOException {
    Path one = form(Path.of(""), "", 2025);
    byte[] bytes = Files.readAllBytes(one);
    Files.delete(one);
    assertEquals(
        new String(bytes, StandardCharsets.ISO_8859_1),
        Files.readString(form(Path.of(""), "", 2025), StandardCharsets.ISO_8859_1));
    Document types = part(one, "[Content_Types].xml");
    try (ZipFile zip = new ZipFile(one.toFile())) {
      zip.stream()
          .filter(
              entry -> Pattern.matches("xl/(workbook|styles|worksheets/.*)\\.xml", entry.getName()))
          .forEach(
              entry ->
                  assertFalse(
                      types.select("Override[PartName=/" + entry.getName() + "]").isEmpty(),
                      entry.getName()));
    }
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    Path file = form(Path.of(""), "", 2025);
    Files.writeString(file, "filled in");
    Run run = Run.of(Path.of(""), "form", "--year", "2025", "--output", file.toString());
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals("gongkai: " + file + " 已经有了，没有改动", run.err().lines().findFirst().orElseThrow());
    assertEquals("filled in", Files.readString(file));
  }

  @Test
  void aYearWithoutAFormAndAnUnknownAgencyAreTold() {
    Run early = Run.of(Path.of(""), "form", "--year", "2008", "--output", folder + "/a.xlsx");
    assertEquals(ExitCode.USAGE, early.exit());
    assertEquals("gongkai: 没有用于 2008 年报告的格式", early.err().lines().findFirst().orElseThrow());
    Run unknown =
        Run.of(
            Path.of(""), "form", "--year", "2025", "--agency", "x", "--output", folder + "/a.xlsx");
    assertEquals("gongkai: 没有机构“x”", unknown.err().lines().findFirst().orElseThrow());
    assertFalse(Files.exists(folder.resolve("a.xlsx")));
  }
}
