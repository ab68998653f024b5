package org.gongkai.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two folders for one body are told; two bodies of one name are not. */
class SameBodiesTest {

  private static final String LIWAN = "440103";
  private static final String YUEXIU = "440104";

  @TempDir private Path folder;
  private Sources sources;

  @BeforeEach
  void anEmptyPortal() {
    sources = new Sources(folder);
  }

  @Test
  void oneNameInOneDivisionIsOneBody() {
    sources.agency("a", "荔湾区财政局", LIWAN).agency("b", "荔湾区 财政局", LIWAN);
    assertEquals(List.of("b/agency.yaml"), told());
  }

  @Test
  void threeFoldersAreToldTwice() {
    sources.agency("a", "财政局", LIWAN).agency("b", "财政局", LIWAN).agency("c", "财政局", LIWAN);
    assertEquals(List.of("b/agency.yaml", "c/agency.yaml"), told());
  }

  @Test
  void oneNameInTwoDivisionsIsTwoBodies() {
    sources.agency("a", "城关镇人民政府", LIWAN).agency("b", "城关镇人民政府", YUEXIU);
    assertEquals(List.of(), told());
  }

  @Test
  void levelAndKindTellThemApart() {
    sources.agency("a", "示例", LIWAN);
    sources.with(
        "content/agencies/b/agency.yaml",
        "name: 示例\nregion: \"440103\"\nlevel: county\nkind: government\n");
    sources.with(
        "content/agencies/c/agency.yaml",
        "name: 示例\nregion: \"440103\"\nlevel: township\nkind: township\n");
    assertEquals(List.of(), told());
  }

  @Test
  void oneThatTookOverFromTheOtherIsAnother() {
    sources.agency("a", "财政局", LIWAN, "successor: b").agency("b", "财政局", LIWAN);
    assertEquals(List.of(), told());
    sources.agency("a", "财政局", LIWAN, "closed: 2019-02-28");
    sources.agency("b", "财政局", LIWAN, "opened: 2019-03-01");
    assertEquals(List.of(), told());
    sources.agency("b", "财政局", LIWAN, "opened: 2018-03-01");
    assertEquals(List.of("b/agency.yaml"), told());
  }

  @Test
  void whereNoDayOfOpeningIsKnownTheReportsTell() {
    sources.agency("a", "财政局", LIWAN, "closed: 2019-02-28").agency("b", "财政局", LIWAN);
    sources.report("b", 2020);
    assertEquals(List.of(), told());
    sources.report("b", 2018);
    assertEquals(List.of("b/agency.yaml"), told());
  }

  @Test
  void theFullNameOfAnotherAmongTheAliasesIsOneBody() {
    sources.agency("a", "荔湾区财政局", LIWAN);
    sources.agency("b", "广州市荔湾区财政局", LIWAN, "aliases: [区财政局, 荔湾区财政局]");
    assertEquals(List.of("b/agency.yaml"), told());
  }

  /** 市监局 is short for many. */
  @Test
  void anAliasThatTwoBodiesShareSaysNothing() {
    sources.agency("a", "市场监督管理局", LIWAN, "aliases: [市监局]");
    sources.agency("b", "监察局", LIWAN, "aliases: [市监局]");
    assertEquals(List.of(), told());
  }

  @Test
  void aFormerNameIsThePredecessorsUnlessBothReportForAYear() {
    sources.agency("a", "卫生局", LIWAN).report("a", 2014);
    sources.agency("b", "卫生健康局", LIWAN, "formerly: [{name: 卫生局, until: 2019-01-01}]");
    sources.report("b", 2019);
    assertEquals(List.of(), told());
    sources.report("b", 2014);
    assertEquals(List.of("b/agency.yaml"), told());
    sources.agency("a", "卫生局", LIWAN, "successor: b");
    assertEquals(List.of(), told());
  }

  private List<String> told() {
    return sources.told("same-agency");
  }
}
