package org.gongkai.page.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import org.gongkai.language.Language;
import org.gongkai.page.Address;
import org.gongkai.page.Paths;
import org.gongkai.report.Report;
import org.gongkai.site.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationTest {

  @TempDir private Path folder;

  @Test
  void inChineseItFollowsTheNationalStandard() {
    Citation cite = cite("published: 2024-01-20", Language.ZH);
    assertEquals("示例市档案局. 示例市档案局2023年政府信息公开工作年度报告[R/OL]. (2024-01-20)", cite.opening());
    assertEquals("https://example.gov.cn/agencies/a/2023/", cite.url());
  }

  @Test
  void inEnglishItNamesThePortalToo() {
    assertEquals(
        "Sample Archive. “Sample Archive: annual report on open government information, 2023”."
            + " Published 2024-01-20. Sample & portal. Accessed ",
        cite("published: 2024-01-20", Language.EN).opening());
  }

  @Test
  void aDateThatIsNotKnownIsNotMadeUp() {
    Citation cite = cite("", Language.ZH);
    assertEquals("示例市档案局. 示例市档案局2023年政府信息公开工作年度报告[R/OL]. ", cite.opening());
    assertFalse(cite.bibtex().contains("year"), cite.bibtex());
  }

  @Test
  void theEntryForBibtexIsWhole() {
    assertEquals(
        """
        @techreport{a-2023,
          author = {{Sample Archive}},
          title = {{Sample Archive: annual report on open government information, 2023}},
          institution = {{Sample Archive}},
          year = {2024},
          date = {2024-01-20},
          howpublished = {Sample \\& portal},
          language = {english},
          url = {https://example.gov.cn/en/agencies/a/2023/}
        }""",
        cite("published: 2024-01-20", Language.EN).bibtex());
  }

  @Test
  void signsOfTexInANamePrintAsTheyAre() {
    assertEquals(
        "\\textbackslash{}a\\textbraceright{}\\textbraceleft{}b\\textasciitilde{}\\textasciicircum{}\\&",
        Citation.escaped("\\a}{b~^&"));
  }

  private Citation cite(String published, Language language) {
    Shelf shelf =
        Shelf.of(
            folder, Map.of("content/agencies/a/2023.yaml", "form: cn-2021\n" + published + "\n"));
    Report report = shelf.report(2023);
    Address address = new Address(language, language == Language.ZH, Paths.of(report));
    return Citation.of(report, shelf.library().portal(), address);
  }
}
