package org.gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Location;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Portal;
import org.gongkai.report.Vocabulary;
import org.junit.jupiter.api.Test;

class AgencyFilesTest {

  private static final Portal PORTAL =
      new Portal(
          Text.same("门户"), Text.EMPTY, "", List.of(Language.ZH), Portal.Owner.UNKNOWN, List.of());

  private static final Vocabulary WORDS =
      new Vocabulary(
          FormsReader.codes(),
          FormsReader.bodies(),
          Map.of("500000", Text.of("重庆市", "Chongqing")),
          Map.of("finance", Text.of("财政", "Finance")),
          Map.of("province", Text.of("省级", "Province")),
          Map.of(),
          Map.of());

  private static Agency agency(String path, Text name, String... aliases) {
    return new Agency(
        path,
        name,
        List.of(aliases),
        new Agency.Standing("500000", "province", "department", "finance", "", ""),
        new Agency.Contact("", "", "", ""),
        new Agency.Lineage(
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(
                new Agency.FormerName(Text.same("重庆市财政局"), Optional.of(LocalDate.of(2018, 1, 1))))),
        Location.of("a.yaml"));
  }

  private static AgencyFiles files(List<Agency> agencies) {
    return new AgencyFiles(new Library(PORTAL, FormsReader.read(), WORDS, agencies, Map.of()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void aFileHasEveryNameAndHowItIsRead() {
    String file =
        text(files(List.of(agency("chongqing/finance", Text.same("重庆市财政厅"), "市财政厅"))).file(0));
    assertTrue(file.startsWith("gongkaiFinder.receive(0,{"), file);
    assertTrue(file.contains("\"zh\":[\"重庆市财政厅\"]"), file);
    assertTrue(file.contains("\"also\":{\"0\":[\"市财政厅\",\"重庆市财政局\"]}"), file);
    assertTrue(file.contains("\"重\":\"zhong chong\""), file);
    assertTrue(file.contains("[\"500000\",\"重庆市\",\"Chongqing\"]"), file);
  }

  @Test
  void aCharacterBeyondTheFirstPlaneIsReadToo() {
    String file = text(files(List.of(agency("a", Text.same("𬬮江镇政府")))).file(0));
    assertTrue(file.contains("\"𬬮\":\"chang\""), file);
  }

  @Test
  void pathsLeaveOutWhatTheyBeginWithLikeTheOneBefore() {
    Text name = Text.same("甲");
    String file = text(files(List.of(agency("a/finance", name), agency("a/fire", name))).file(0));
    assertTrue(file.contains("\"path\":[0,\"a/finance\",4,\"re\"]"), file);
  }

  @Test
  void noFileIsHeavyAndNoAgencyIsLost() {
    List<Agency> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(
          agency(
              "cn/chongqing/district-" + i + "/finance",
              Text.of("重庆市第" + i + "区财政局", "Finance Bureau of District " + i + ", Chongqing"),
              i + "区财政局"));
    }
    AgencyFiles files = files(many);
    int agencies = 0;
    for (int i = 0; i < files.count(); i++) {
      byte[] file = files.file(i);
      assertTrue(file.length <= 200_000, i + ": " + file.length);
      agencies += text(file).split("Finance Bureau of", -1).length - 1;
    }
    assertEquals(10_000, agencies);
  }

  @Test
  void aPortalWithoutAgenciesHasOneEmptyFile() {
    AgencyFiles files = files(List.of());
    assertEquals(1, files.count());
    assertTrue(text(files.file(0)).contains("\"path\":[]"));
  }
}
