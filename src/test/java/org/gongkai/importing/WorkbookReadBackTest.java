package org.gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.content.form.FormsReader;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.Figure;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.run.Pipeline;
import org.gongkai.workbook.FormWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What {@code gongkai form} writes is what {@code gongkai import} reads. */
class WorkbookReadBackTest {

  private static final Forms FORMS = FormsReader.read();

  @TestFactory
  Stream<DynamicTest> everyReportOfContent() throws Exception {
    Library library = new Pipeline(Path.of("."), "test", stage -> {}).library();
    return library.agencies().stream()
        .flatMap(agency -> library.reportsOf(agency).stream())
        .map(
            report ->
                DynamicTest.dynamicTest(
                    report.agency().path() + " " + report.year(), () -> readsBack(report)));
  }

  private static void readsBack(Report report) throws Exception {
    Form form = report.form();
    byte[] book =
        new FormWorkbook(form, FORMS.measures()).bytes("某局　" + report.year(), Optional.of(report));
    Imported read =
        new Importer(FORMS).read(book, report.year() + ".xlsx", OptionalInt.of(report.year()));
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> found = new LinkedHashMap<>();
    for (Cell cell : form.cells().all()) {
      Figure figure = report.figures().at(cell);
      if (figure instanceof Figure.Amount money && money.unit().isEmpty()) {
        // The report has none, and none is supplied: it is asked.
        assertEquals(
            List.of("unit-missing " + cell.address()),
            read.doubts().stream().map(one -> one.kind().key() + " " + one.about()).toList());
      } else if (figure.number().isPresent()
          || figure == Silence.BLANK
          || figure == Silence.NOT_APPLICABLE) {
        expected.put(cell.address(), words(figure));
      }
      Optional.ofNullable(read.matched().figures().get(cell))
          .ifPresent(figureRead -> found.put(cell.address(), words(figureRead)));
    }
    assertEquals(expected, found);
  }

  private static String words(Figure figure) {
    return figure
        .number()
        .map(BigDecimal::stripTrailingZeros)
        .map(BigDecimal::toPlainString)
        .orElse(figure.words().en());
  }

  /** An empty workbook has no figures, and nothing in it becomes one. */
  @TestFactory
  Stream<DynamicTest> everyEmptyForm() {
    return FORMS.all().stream()
        .map(form -> DynamicTest.dynamicTest(form.id(), () -> readsNothing(form)));
  }

  private static void readsNothing(Form form) throws Exception {
    int year = form.edition().from();
    byte[] book = new FormWorkbook(form, FORMS.measures()).bytes("某局", Optional.empty());
    Imported read = new Importer(FORMS).read(book, "empty.xlsx", OptionalInt.of(year));
    List<Figure> numbers =
        read.matched().figures().values().stream()
            .filter(figure -> figure.number().isPresent())
            .toList();
    assertEquals(List.of(), numbers);
  }
}
