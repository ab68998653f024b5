package org.gongkai.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gongkai.content.form.FormsReader;
import org.gongkai.form.Block;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Layout;
import org.gongkai.form.Table;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Figures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StatutoryTableTest {

  private static final Forms FORMS = FormsReader.read();
  private static final Form FORM = FORMS.in(2023).orElseThrow();
  private static final Heading ONE =
      new Heading("one", Text.same("一"), Text.same("一"), true, Kind.COUNT, "", List.of());
  private static final List<Block> SMALL =
      List.of(new Block(Text.EMPTY, List.of(ONE), List.of(ONE)));

  @Test
  void everyFigureHasItsAddressOnce() {
    for (Table table : FORM.tables()) {
      List<String> expected =
          FORM.cells().all().stream()
              .filter(cell -> cell.table() == table)
              .map(cell -> cell.address())
              .toList();
      assertEquals(expected, printed(table).select("td[id]").eachAttr("id"));
    }
  }

  @Test
  void whatIsNotKnownSaysSoAndIsNoZero() {
    Element cell = printed(requests()).getElementById("requests.received.total");
    assertEquals("unknown", cell.className());
    assertEquals("未公布", cell.text());
  }

  @Test
  void rowHeadingsKnowTheColumnTheyStandIn() {
    Element table = printed(requests());
    assertEquals(3, table.select("col.narrow, col.stub").size());
    assertEquals("", heading(table, "requests.received.natural").className());
    assertEquals("at-1", heading(table, "requests.granted.natural").className());
    assertEquals("at-2", heading(table, "requests.refused.process.natural").className());
  }

  @Test
  void theAddressesStandInPlaceOfTheFigures() {
    String html = table(requests()).addresses();
    Element cell = Jsoup.parse(html).getElementById("requests.granted.natural");
    assertEquals("#requests.granted.natural", cell.text());
    assertTrue(html.contains("#requests.<wbr>granted.<wbr>natural"));
  }

  @Test
  void theNextBuildPrintsItsOwnForm() {
    Table edited =
        new Table("requests", "s", Text.same("改过的标题"), Text.EMPTY, Text.EMPTY, Layout.GRID, SMALL);
    Form form =
        new Form(
            FORM.edition(),
            List.of(),
            false,
            List.of(edited),
            Form.index(List.of(edited)),
            Form.Arithmetic.NONE,
            Map.of());
    printed(requests());
    String html =
        new StatutoryTables(FORMS.measures())
            .of(form, edited, Language.ZH)
            .html(Figures.none(form, "test"));
    assertEquals("改过的标题", Jsoup.parse(html).selectFirst("caption").text());
  }

  @Test
  void aBuildMakesATableOnce() {
    StatutoryTables tables = new StatutoryTables(FORMS.measures());
    assertSame(tables.of(FORM, requests(), Language.EN), tables.of(FORM, requests(), Language.EN));
  }

  private static Element heading(Element table, String address) {
    return table.getElementById(address).parent().select("th[scope=row]").first();
  }

  private static Table requests() {
    return FORM.table("requests").orElseThrow();
  }

  private static StatutoryTable table(Table table) {
    return new StatutoryTables(FORMS.measures()).of(FORM, table, Language.ZH);
  }

  private static Element printed(Table table) {
    return Jsoup.parse(table(table).html(Figures.none(FORM, "test")));
  }
}
