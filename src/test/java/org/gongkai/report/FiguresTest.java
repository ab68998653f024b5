package org.gongkai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Location;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Sum;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Form FORM = FormsReader.read().in(2022).orElseThrow();
  private static final Cell NATURAL = cell("requests.received.natural");
  private static final Cell OTHER = cell("requests.received.other");
  private static final Cell AMOUNT = cell("disclosure.fees.amount");

  private final Figures.Draft figures = new Figures.Draft(FORM, "2022.yaml");

  @Test
  void whatWasNeverSetIsNotPublished() {
    assertEquals(Silence.NOT_PUBLISHED, figures.done().at(NATURAL));
    assertFalse(figures.done().isReported(NATURAL));
    assertEquals(0, figures.done().reported());
  }

  @Test
  void zeroIsANumberAndNothingElseIs() {
    figures.report(NATURAL, 0, 0);
    assertEquals(new Figure.Count(0), figures.done().at(NATURAL));
    figures.leaveBlank(NATURAL);
    assertEquals(Silence.BLANK, figures.done().at(NATURAL));
    figures.markNotApplicable(NATURAL);
    assertEquals(Silence.NOT_APPLICABLE, figures.done().at(NATURAL));
    assertTrue(
        List.of(Silence.BLANK, Silence.NOT_APPLICABLE, Silence.NOT_PUBLISHED).stream()
            .noneMatch(Figure::isReported));
  }

  @Test
  void aPartGreaterThanItsWholeLeavesNoCount() {
    figures.report(NATURAL, 3, 0);
    figures.report(OTHER, 5, 0);
    assertEquals(Silence.NOT_PUBLISHED, figures.done().figure(sum(1, -1)));
    assertEquals(new Figure.Count(2), figures.done().figure(sum(-1, 1)));
  }

  @Test
  void aSumOverSomethingUnknownIsUnknown() {
    figures.report(NATURAL, 3, 0);
    assertEquals(OptionalLong.empty(), figures.done().sum(sum(1, 1)));
    figures.leaveBlank(OTHER);
    assertEquals(OptionalLong.empty(), figures.done().sum(sum(1, 1)));
    assertEquals(Silence.PARTLY_BLANK, figures.done().figure(sum(1, 1)));
    figures.markNotApplicable(OTHER);
    assertEquals(OptionalLong.empty(), figures.done().sum(sum(1, 1)));
    assertEquals(Silence.PARTLY_NOT_APPLICABLE, figures.done().figure(sum(1, 1)));
    figures.report(OTHER, 0, 0);
    assertEquals(OptionalLong.of(3), figures.done().sum(sum(1, 1)));
  }

  @Test
  void aSumOfBlanksIsBlank() {
    assertEquals(Silence.NOT_PUBLISHED, figures.done().figure(sum(1, 1)));
    figures.leaveBlank(NATURAL);
    assertEquals(Silence.NOT_PUBLISHED, figures.done().figure(sum(1, 1)));
    figures.leaveBlank(OTHER);
    assertEquals(Silence.BLANK, figures.done().figure(sum(1, 1)));
  }

  /** Of 0, a blank, n/a and nothing published, two at a time and all at once, in any order. */
  @Test
  void aSumSaysWhyItIsNoNumber() {
    Figure blank = Silence.BLANK;
    Figure none = Silence.NOT_APPLICABLE;
    Figure silent = Silence.NOT_PUBLISHED;
    assertTogether(Silence.PARTLY_BLANK, Figure.count(5), blank);
    assertTogether(Silence.PARTLY_BLANK, blank, none);
    assertTogether(Silence.PARTLY_BLANK, Figure.count(5), blank, none);
    assertTogether(Silence.PARTLY_NOT_APPLICABLE, Figure.count(0), none);
    assertTogether(silent, Figure.count(5), silent);
    assertTogether(silent, blank, silent);
    assertTogether(silent, none, silent, Figure.count(5), blank);
    assertTogether(blank, blank, Silence.NOT_ASKED);
    assertTogether(none, Silence.NOT_ASKED, none, none);
    assertTogether(Silence.NOT_ASKED, Silence.NOT_ASKED, Silence.NOT_ASKED);
    assertTogether(Silence.PARTLY_BLANK, Silence.PARTLY_BLANK, blank);
    assertTogether(Silence.PARTLY_BLANK, Silence.PARTLY_NOT_APPLICABLE, blank);
    assertTogether(Silence.PARTLY_NOT_APPLICABLE, Silence.PARTLY_NOT_APPLICABLE, none);
  }

  private static void assertTogether(Figure expected, Figure... parts) {
    List<Figure> order = new ArrayList<>(List.of(parts));
    for (int i = 0; i < parts.length; i++) {
      Collections.rotate(order, 1);
      assertEquals(
          expected, order.stream().reduce(Figure::together).orElseThrow(), order::toString);
    }
    assertFalse(expected.isReported());
  }

  @Test
  void aSumThatIsPartlyBlankIsNoNumberInAnyFile() {
    assertEquals("blank", Silence.PARTLY_BLANK.status());
    assertEquals("not-applicable", Silence.PARTLY_NOT_APPLICABLE.status());
    assertEquals("部分空白", Silence.PARTLY_BLANK.words().zh());
    assertEquals("partly n/a", Silence.PARTLY_NOT_APPLICABLE.words().en());
  }

  @Test
  void aSumAddsAndSubtracts() {
    figures.report(NATURAL, 3, 0);
    figures.report(OTHER, 5, 0);
    assertEquals(OptionalLong.of(8), figures.done().sum(sum(1, 1)));
    assertEquals(OptionalLong.of(-2), figures.done().sum(sum(1, -1)));
    assertEquals(OptionalLong.of(0), figures.done().sum(new Sum(List.of())));
  }

  @Test
  void aSumOfOneCellSaysWhatTheCellSays() {
    figures.leaveBlank(NATURAL);
    assertEquals(Silence.BLANK, figures.done().figure(new Sum(List.of(new Sum.Term(1, NATURAL)))));
  }

  @Test
  void anAmountKeepsTheDecimalsOfItsSource() {
    figures.report(AMOUNT, 1_726_218_000L, 4);
    assertEquals(
        new Figure.Amount(new BigDecimal("172621.8000"), "wanyuan"), figures.done().at(AMOUNT));
    figures.report(AMOUNT, 999_999_999_999_999L, 15);
    assertEquals(
        new Figure.Amount(new BigDecimal("0.999999999999999"), "wanyuan"),
        figures.done().at(AMOUNT));
  }

  @Test
  void theUnitOfTheAuthorStandsWhereTheFormPrintsNone() {
    Form earlier = FormsReader.read().in(2020).orElseThrow();
    Cell procurement = earlier.cells().find("disclosure.procurement.amount").orElseThrow();
    Figures.Draft own = new Figures.Draft(earlier, "2020.yaml");
    own.report(procurement, 15, 1);
    assertEquals(new Figure.Amount(new BigDecimal("1.5"), ""), own.done().at(procurement));
    own.unit(procurement, "yuan");
    assertEquals(new Figure.Amount(new BigDecimal("1.5"), "yuan"), own.done().at(procurement));
  }

  @Test
  void aTableIsThereWhenAnythingIsKnownOfIt() {
    assertFalse(figures.done().has(NATURAL.table()));
    figures.leaveBlank(NATURAL);
    assertTrue(figures.done().has(NATURAL.table()));
    assertFalse(figures.done().has(AMOUNT.table()));
  }

  @Test
  void aFigureKnowsItsPlace() {
    assertEquals(Location.of("2022.yaml"), figures.done().place(NATURAL));
    figures.place(NATURAL, new Location("2022.yaml", 900_000, 12));
    assertEquals(new Location("2022.yaml", 900_000, 12), figures.done().place(NATURAL));
  }

  @Test
  void whatIsWrittenToTheDraftLaterIsNotInTheFigures() {
    figures.report(NATURAL, 3, 0);
    Figures done = figures.done();
    figures.report(NATURAL, 4, 0);
    figures.unit(AMOUNT, "yuan");
    assertEquals(new Figure.Count(3), done.at(NATURAL));
    assertEquals(Silence.NOT_PUBLISHED, done.at(AMOUNT));
  }

  @Test
  void figuresAreEqualWhenAllOfThemAre() {
    Figures.Draft others = new Figures.Draft(FORM, "other.yaml");
    assertEquals(figures.done(), others.done());
    others.leaveBlank(NATURAL);
    assertNotEquals(figures.done(), others.done());
  }

  private static Sum sum(int first, int second) {
    return new Sum(List.of(new Sum.Term(first, NATURAL), new Sum.Term(second, OTHER)));
  }

  private static Cell cell(String address) {
    return FORM.cells().find(address).orElseThrow();
  }
}
