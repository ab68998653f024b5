package org.gongkai.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.content.form.FormsReader;
import org.gongkai.document.PrintedTable;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Kind;
import org.gongkai.language.Language;
import org.gongkai.matching.Matched;
import org.gongkai.matching.TableMatcher;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What our pages print is read back to the last figure, without our addresses and classes. */
class ReadBackTest {

  private static final Forms FORMS = FormsReader.read();

  @TestFactory
  Stream<DynamicTest> everyFigureOfEveryForm() {
    return FORMS.all().stream()
        .map(form -> DynamicTest.dynamicTest(form.id(), () -> readsBack(form)));
  }

  private static void readsBack(Form form) {
    Figures.Draft draft = new Figures.Draft(form, "test");
    Map<Cell, Figure> expected = new LinkedHashMap<>();
    for (Cell cell : form.cells().all()) {
      fill(cell, draft, expected);
    }
    Figures figures = draft.done();
    StatutoryTables tables = new StatutoryTables(FORMS.measures());
    List<PrintedTable> printed =
        form.tables().stream()
            .map(table -> stripped(tables.of(form, table, Language.ZH).html(figures)))
            .toList();
    Matched read = new TableMatcher(form, FORMS).read(printed);
    assertEquals(form, read.form());
    assertEquals(expected, read.figures());
    assertEquals(List.of(), read.doubts());
  }

  /** No two figures alike, so that none can be taken for another. */
  private static void fill(Cell cell, Figures.Draft draft, Map<Cell, Figure> expected) {
    long number = 1000 + 7L * cell.number();
    if (cell.kind() == Kind.AMOUNT) {
      String unit = cell.unit().isEmpty() ? "yuan" : cell.unit();
      draft.report(cell, number, 2);
      draft.unit(cell, unit);
      expected.put(cell, new Figure.Amount(BigDecimal.valueOf(number, 2), unit));
    } else {
      long value = cell.kind() == Kind.CHANGE ? -number : number;
      draft.report(cell, value, 0);
      expected.put(cell, new Figure.Count(value));
    }
  }

  /** The table as a reader of HTML has it: words and spans. */
  private static PrintedTable stripped(String html) {
    PrintedTable.Draft table = new PrintedTable.Draft();
    for (Element row : Jsoup.parse(html).select("tr")) {
      table.row();
      for (Element field : new ArrayList<>(row.children())) {
        table.field(field.text(), span(field, "colspan"), span(field, "rowspan"));
      }
    }
    return table.done();
  }

  private static int span(Element field, String attribute) {
    return field.hasAttr(attribute) ? Integer.parseInt(field.attr(attribute)) : 1;
  }
}
