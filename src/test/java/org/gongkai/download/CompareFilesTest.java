package org.gongkai.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.BothSides;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.junit.jupiter.api.Test;

class CompareFilesTest {

  @Test
  void anAgencyIsInTheFileThatTheListOfCasesSays() {
    BothSides.hold(
        "files", cells -> String.valueOf(CompareFiles.place(cells[0], Integer.parseInt(cells[1]))));
  }

  /** Every file a browser loads stays below this. */
  private static final int MOST_BYTES = 200_000;

  private final Sample sample = new Sample();

  @Test
  void anAgencyIsInTheFileItsPathHashesTo() {
    // FNV-1a, 32 bits: "a" 0xe40c292c, "foobar" 0xbf9cf968.
    assertEquals(0x2c, CompareFiles.place("a", 256));
    assertEquals(0x68, CompareFiles.place("foobar", 256));
    assertEquals(0, CompareFiles.place("foobar", 1));
  }

  @Test
  void aNumberStandsAsItIsAndWhatIsUnknownAsALetter() {
    sample.report(Sample.EARLIER, 2019, Map.of("requests.received.total", "0"));
    sample.report(Sample.LATER, 2020, Map.of("requests.received.total", "blank"));
    assertEquals(
        """
        gongkaiCompare(0,[
        ["guangdong/finance","广东省财政厅","Department of Finance, \\"Guangdong\\"",0,0,"",\
        [[2019,0,"own","0"],[2020,1,"own","b"]]]]);
        """,
        text(new CompareFiles(sample.library(Language.ZH)), 0));
  }

  @Test
  void aSumThatIsPartlyBlankHasALetterOfItsOwn() {
    List<Character> letters =
        Arrays.stream(Silence.values()).map(Silence::letter).distinct().toList();
    assertEquals(Silence.values().length, letters.size());
    assertEquals(
        List.of('b', 'n', 'c', 'm', 'u', 'p', 'a', 'q', 'o', 'f', 'r'), letters.subList(0, 11));
  }

  @Test
  void filesStaySmallAtTenThousandAgenciesOfTenYears() {
    Report report = sample.report(Sample.LATER, 2020, Map.of("requests.received.total", "12345"));
    List<Agency> agencies = new ArrayList<>();
    Map<String, List<Report>> reports = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      Agency agency = named("province-" + i % 31 + "/prefecture-" + i % 340 + "/agency-" + i);
      agencies.add(agency);
      reports.put(agency.path(), Collections.nCopies(10, report));
    }
    Library one = sample.library(Language.ZH);
    Library many = new Library(one.portal(), one.forms(), one.vocabulary(), agencies, reports);
    CompareFiles files = new CompareFiles(many);
    assertEquals(512, files.count());
    int rowsOfAllMeasures = 22 * 8; // the sample has one measure, the forms twenty-two more
    for (int i = 0; i < files.count(); i++) {
      String text = text(files, i);
      long years = text.split("\"own\"", -1).length - 1;
      long bytes = text.getBytes(StandardCharsets.UTF_8).length + years * rowsOfAllMeasures;
      assertTrue(bytes < MOST_BYTES, i + ": " + bytes);
    }
  }

  private Agency named(String path) {
    return new Agency(
        path,
        Text.of("某省某市某县人力资源和社会保障局", "Bureau of Human Resources and Social Security of Some County"),
        List.of(),
        sample.agency.standing(),
        sample.agency.contact(),
        sample.agency.lineage(),
        Sample.AT);
  }

  private static String text(CompareFiles files, int number) {
    return new String(files.file(number), StandardCharsets.UTF_8);
  }
}
