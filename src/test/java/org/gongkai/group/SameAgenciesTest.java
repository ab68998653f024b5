package org.gongkai.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.form.Measure;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Library;
import org.gongkai.site.Doors;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Years of {@code src/test/sites/findings} against each other. */
class SameAgenciesTest {

  private static Library library;
  private static Group all;

  @BeforeAll
  static void readThePortal() throws IOException {
    Findings findings = new Findings();
    SourceFolder folder =
        SourceFolder.list(Path.of("src/test/sites/findings"), findings, "content");
    library =
        new ContentReader(folder, FormsReader.jurisdiction(), new Markdown(findings), findings)
            .read();
    all = Groups.of(library).all();
  }

  private static Optional<SameAgencies> carried(int year) {
    Measure measure =
        library.forms().measures().set("key").stream()
            .filter(one -> one.key().equals("carriedForward"))
            .findFirst()
            .orElseThrow();
    return all.same(measure, year);
  }

  @Test
  void aYearIsComparedOverTheAgenciesThatGaveTheFigureInBoth() {
    // In 2021 the town carried 3 forward; it says nothing of 2022.
    SameAgencies same = carried(2022).orElseThrow();
    assertEquals(1, same.count());
    assertEquals("比2021年减少 1（20.0%）", same.change().words().zh());
    assertEquals("down 1 on 2021 (20.0%)", same.change().words().en());
  }

  @Test
  void theYearShownFirstIsTheNewestThatIsNearlyComplete() {
    // Of 2024 there is one report, and none of its key figures is to be had.
    List<Measure> key = library.forms().measures().set("key");
    assertEquals(2022, all.featured(key).orElseThrow().year());
  }

  @Test
  void aYearAfterAGapIsComparedWithNothing() {
    assertEquals(Optional.empty(), carried(2021));
    assertEquals(Optional.empty(), carried(2024));
  }

  @Test
  void onlyDoorsThatOpenAreShown() {
    List<Doors> doors = Doors.to(Set.of("years/", "data/", "ranking/"));
    assertEquals(
        List.of("years/", "ranking/", "data/"),
        doors.stream().flatMap(some -> some.doors().stream()).map(Doors.Door::path).toList());
    assertEquals(3, doors.size());
  }
}
