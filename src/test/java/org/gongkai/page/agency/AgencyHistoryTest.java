package org.gongkai.page.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.site.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgencyHistoryTest {

  private static final String BEFORE = "content/agencies/before/";
  private static final String UNDATED =
      """
      name: {zh: 示例市旧档案局, en: Former archive}
      region: "440000"
      level: prefecture
      kind: department
      sector: finance
      successor: a
      """;

  @TempDir private Path folder;

  @Test
  void aPredecessorOfWhichNoYearIsKnownIsToldWithoutOne() {
    AgencyHistory.Event taken = takenOver(Map.of(BEFORE + "agency.yaml", UNDATED));
    assertFalse(taken.isDay());
    assertFalse(taken.isDated());
  }

  @Test
  void withoutADayTheYearBehindItsLastReportIsTold() {
    AgencyHistory.Event taken =
        takenOver(
            Map.of(
                BEFORE + "agency.yaml",
                UNDATED,
                BEFORE + "2021.yaml",
                "form: cn-2021\npublished: 2022-01-20\n"));
    assertFalse(taken.isDay());
    assertTrue(taken.isDated());
    assertEquals(2022, taken.year());
  }

  private AgencyHistory.Event takenOver(Map<String, String> files) {
    Library library = Shelf.of(folder, files).library();
    Agency agency = agency(library, "a");
    Agency before = agency(library, "before");
    return new AgencyHistory(agency, library, Optional.empty(), List.of(before))
        .events().stream()
            .filter(event -> event.other().equals(Optional.of(before)))
            .findFirst()
            .orElseThrow();
  }

  private static Agency agency(Library library, String path) {
    return library.agencies().stream()
        .filter(one -> one.path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
