package org.gongkai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Silence;
import org.gongkai.yaml.Fields;
import org.gongkai.yaml.Node;
import org.gongkai.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How figures may be written. What each refusal says stands in {@code
 * src/test/findings/not-a-count*}.
 */
class NumbersTest {

  private static final Forms FORMS = FormsReader.read();
  private static final Cell COUNT = cell(2022, "requests.received.total");
  private static final Cell CHANGE = cell(2020, "disclosure.licences.change");
  private static final Cell AMOUNT = cell(2022, "disclosure.fees.amount");

  private final Findings findings = new Findings();

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "10", "3525", "999999999999999"})
  void plainDigitsAreACount(String written) {
    assertEquals(new Figure.Count(Long.parseLong(written)), read(COUNT, written));
    assertEquals(new Figure.Count(Long.parseLong(written)), read(CHANGE, written));
    assertEquals(new Figure.Count(Long.parseLong(written)), count(written));
    assertNothingFound();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "+5",
        "-0",
        "00",
        "010",
        "08",
        "0x1F",
        "0o17",
        "0b1",
        "1_000",
        "1,234",
        "'1,234'",
        "\"12\"",
        "'12'",
        "12件",
        "12 件",
        "3.7",
        "3.0",
        "1e9",
        "1E5",
        ".inf",
        "-.inf",
        ".nan",
        ".NaN",
        "１２",
        "１，２３４",
        "12:30",
        "yes",
        "true",
        "null",
        "~",
        "''",
        "十二",
        "—",
        ".",
        "1 2",
        "1.",
        "Ⅻ",
        "²",
        "٣",
        "1000000000000000",
        "99999999999999999999",
        "BLANK",
        "N/A",
        "一"
      })
  void whatIsNotPlainDigitsIsNoCount(String written) {
    assertEquals(Silence.NOT_PUBLISHED, read(COUNT, written));
    assertEquals(Silence.NOT_PUBLISHED, count(written));
    assertEquals(
        List.of("not-a-count"), rules(), "the same finding, at the same place, is told once");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, -42, -99_999_999_999_999L})
  void aChangeMayBeADecrease(long change) {
    assertEquals(new Figure.Count(change), read(CHANGE, String.valueOf(change)));
    assertNothingFound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "--1", "-01", "－1", "−1", "-1.5"})
  void aDecreaseIsWrittenPlainlyToo(String written) {
    assertEquals(Silence.NOT_PUBLISHED, read(CHANGE, written));
    assertEquals(1, rules().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.0",
        "880",
        "172621.8",
        "72701.2578",
        "0.00000000000001",
        "999999999999999"
      })
  void anAmountKeepsItsDecimals(String written) {
    assertEquals(new Figure.Amount(new BigDecimal(written), "wanyuan"), read(AMOUNT, written));
    assertEquals(new Figure.Amount(new BigDecimal(written), "yuan"), amount(written));
    assertNothingFound();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1.5",
        "+1.5",
        "1e100000000",
        "1e3",
        ".5",
        "5.",
        "1.2.3",
        "07.5",
        "1,234.5",
        "１.５",
        "5%",
        "¥5",
        "5元",
        "\"1.5\"",
        ".nan",
        ".inf",
        "1_000.5",
        "0.1234567890123456",
        "1000000000000000"
      })
  void whatIsNotPlainDigitsIsNoAmount(String written) {
    assertEquals(Silence.NOT_PUBLISHED, read(AMOUNT, written));
    assertEquals(Silence.NOT_PUBLISHED, amount(written));
    assertEquals(
        List.of("not-an-amount"), rules(), "the same finding, at the same place, is told once");
  }

  @ParameterizedTest
  @CsvSource({"blank,blank", "n/a,not-applicable", "unpublished,not-published"})
  void threeWordsSayWhyThereIsNoNumber(String written, String status) {
    for (Cell cell : List.of(COUNT, CHANGE, AMOUNT)) {
      assertEquals(status, read(cell, written).status());
    }
    assertEquals(status, count(written).status());
    assertEquals(status, amount(written).status());
    assertNothingFound();
  }

  @Test
  void aFigureThatIsNotGivenIsNotPublished() {
    assertEquals(Silence.NOT_PUBLISHED, new Numbers(findings).count(Optional.empty()));
    assertEquals(Silence.NOT_PUBLISHED, new Numbers(findings).amount(Optional.empty(), "yuan"));
    assertNothingFound();
  }

  /** Each number of a printed row goes to its column. */
  @Test
  void aRowIsReadInThePrintedOrder() {
    String report =
        "requests:\n  received: [1, 2, blank, n/a, unpublished, 6, 7]\n  granted: {total: 9, natural: 8}\ndisclosure:\n  licences: 5\n  fees: [1.50]\n";
    Figures figures =
        new FiguresReader(FORMS.in(2022).orElseThrow(), FORMS)
            .read(Fields.open(yaml(report), findings), "r.yaml", findings);
    assertEquals(
        List.of("1", "2", "blank", "not-applicable", "not-published", "6", "7"),
        COUNT
            .table()
            .blocks()
            .get(0)
            .figureColumns()
            .map(column -> shown(figures, "requests.received." + column.key()))
            .toList());
    assertEquals("8", shown(figures, "requests.granted.natural"));
    assertEquals("not-published", shown(figures, "requests.granted.other"));
    assertEquals("9", shown(figures, "requests.granted.total"));
    assertEquals("5", shown(figures, "disclosure.licences.decisions"));
    assertEquals("1.50", shown(figures, "disclosure.fees.amount"));
    assertEquals("r.yaml:2:27", figures.place(cell(2022, "requests.received.charity")).toString());
    assertNothingFound();
  }

  private static String shown(Figures figures, String address) {
    Figure figure = figures.at(cell(2022, address));
    return figure.number().map(BigDecimal::toPlainString).orElse(figure.status());
  }

  private Figure read(Cell cell, String written) {
    Form form =
        FORMS.all().stream()
            .filter(known -> known.tables().contains(cell.table()))
            .findFirst()
            .orElseThrow();
    Figures.Draft figures = new Figures.Draft(form, "r.yaml");
    new Numbers(findings).read(value(written), cell, figures);
    return figures.done().at(cell);
  }

  private Figure count(String written) {
    return new Numbers(findings).count(Optional.of(value(written)));
  }

  private Figure amount(String written) {
    return new Numbers(findings).amount(Optional.of(value(written)), "yuan");
  }

  private Node value(String written) {
    return Fields.open(yaml("a: " + written + "\n"), findings).node("a").orElseThrow();
  }

  private Node yaml(String text) {
    return YamlFile.read(text, "r.yaml", findings)
        .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
  }

  private List<String> rules() {
    return findings.sorted().stream().map(Finding::rule).toList();
  }

  private void assertNothingFound() {
    assertEquals(List.of(), findings.sorted());
  }

  private static Cell cell(int year, String address) {
    return FORMS.in(year).orElseThrow().cells().find(address).orElseThrow();
  }
}
