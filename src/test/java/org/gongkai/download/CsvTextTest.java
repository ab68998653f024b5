package org.gongkai.download;

import org.gongkai.BothSides;
import org.junit.jupiter.api.Test;

class CsvTextTest {

  @Test
  void wordsAreNoFormulaAndQuotedAsTheListOfCasesSays() {
    BothSides.hold("csv", cells -> CsvText.of(cells[0]));
  }
}
