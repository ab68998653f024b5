package org.gongkai.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.content.form.FormsReader;
import org.junit.jupiter.api.Test;

class FormTest {

  private static final Forms FORMS = FormsReader.read();

  @Test
  void aColumnThatSeveralBlocksHaveIsCountedOnce() {
    assertEquals(List.of("disclosure.licences.decisions"), cells(2019, "licences", "decisions"));
  }

  @Test
  void aGroupOfColumnsIsAllOfThem() {
    assertEquals(
        List.of(
            "requests.received.commercial",
            "requests.received.research",
            "requests.received.charity",
            "requests.received.legal",
            "requests.received.other"),
        cells(2023, "received", "organisations"));
  }

  @Test
  void aColumnTheRowsDoNotHaveHasNoCells() {
    assertEquals(List.of(), cells(2019, "licences", "published"));
  }

  private static List<String> cells(int year, String measure, String column) {
    Form form = FORMS.in(year).orElseThrow();
    Sum sum = form.measurement(FORMS.measures().find(measure).orElseThrow()).orElseThrow().sum();
    return form.inColumns(sum, column).terms().stream().map(term -> term.cell().address()).toList();
  }
}
