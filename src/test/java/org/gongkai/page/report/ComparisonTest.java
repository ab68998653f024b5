package org.gongkai.page.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Measures;
import org.gongkai.language.Language;
import org.gongkai.site.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

  @TempDir private Path folder;
  private final Map<String, String> files = new LinkedHashMap<>();

  @Test
  void lastYearIsTheYearBeforeAndNoOther() {
    report(2021, "form: cn-2021\nsummary: {received: 5}\n");
    report(2023, "form: cn-2021\nsummary: {received: 7}\n");
    Comparison comparison = new Comparison(shelf().report(2023), Optional.of(shelf().report(2021)));
    assertTrue(comparison.last().isEmpty());
    assertEquals("本站没有2022年的报告可比", comparison.hindrance().zh());
  }

  @Test
  void reportsOfDifferentBodiesAreNotCompared() {
    report(2022, "form: cn-2021\nscope: area\nsummary: {received: 500}\n");
    report(2023, "form: cn-2021\nsummary: {received: 7}\n");
    Comparison comparison = shelf().comparison(2023);
    assertFalse(comparison.hindrance().isEmpty());
    assertEquals("", comparison.figures(measures()).get(0).change().direction());
  }

  @Test
  void figuresStandAtTheirAddresses() {
    report(2022, "form: cn-2021\nsummary: {received: 5}\n");
    report(2023, "form: cn-2021\nrequests:\n  received: [7, 0, 0, 0, 0, 0, 7]\n");
    KeyFigure received = shelf().comparison(2023).figures(measures()).get(0);
    assertEquals("requests.received.total", received.anchor());
    assertEquals("summary.received", Comparison.anchor(shelf().report(2022), received.measure()));
    assertEquals("比2022年增加 2（40.0%）", received.change().words().zh());
  }

  @Test
  void aBreakOfTheFormIsSaid() {
    report(2020, "form: cn-2019\n");
    report(2021, "form: cn-2021\n");
    List<String> notes =
        shelf().comparison(2021).notes(measures().all()).stream().map(note -> note.zh()).toList();
    assertTrue(notes.get(0).startsWith("2021年起格式修订"), notes::toString);
  }

  @Test
  void whatTheFormOfTheYearNeverAskedForIsNotCalledUnpublished() {
    report(2018, "form: cn-2014\n");
    KeyFigure carriedIn =
        shelf().comparison(2018).figure(measures().find("carriedIn").orElseThrow(), measures());
    assertEquals("格式无此项", carriedIn.missing().zh());
  }

  @Test
  void wholeTextsAreComparedSectionBySection() {
    report(2022, "form: cn-2021\n");
    text(2022, "## 一、总体情况\n\n收到申请5件。都已答复。\n\n## 六、其他需要报告的事项\n\n无。\n");
    report(2023, "form: cn-2021\n");
    text(2023, "## 一、总体情况\n\n收到申请7件。都已答复。\n\n## 六、其他需要报告的事项\n\n无。\n");
    TextAgainst text = against();
    assertEquals("", text.hindrance());
    assertEquals(
        "<p>收到申请<del>5</del><ins>7</ins>件。</p><p class=\"kept\">…… 1 句未变</p>",
        text.parts().get(0).steps());
    assertTrue(text.parts().get(1).isSame());
  }

  @Test
  void wordsOfATextAreNeverMarkup() {
    report(2022, "form: cn-2021\n");
    text(2022, "## 一、总体情况\n\n甲 & 乙。\n");
    report(2023, "form: cn-2021\n");
    text(2023, "## 一、总体情况\n\n丙 < 丁。\n");
    assertEquals(
        "<p><del>甲 &amp; 乙。</del></p><p><ins>丙 &lt; 丁。</ins></p>",
        against().parts().get(0).steps());
  }

  @Test
  void summariesAreNotCompared() {
    report(2022, "form: cn-2021\nsource: {text: summary}\n");
    text(2022, "## 一、总体情况\n\n收到申请5件。\n");
    report(2023, "form: cn-2021\n");
    text(2023, "## 一、总体情况\n\n收到申请7件。\n");
    assertEquals("partial", against().hindrance());
  }

  private TextAgainst against() {
    return TextAgainst.of(
        shelf().report(2022), shelf().report(2023), Language.EN, shelf().library().texts());
  }

  private void report(int year, String yaml) {
    files.put("content/agencies/a/" + year + ".yaml", yaml);
  }

  private void text(int year, String markdown) {
    files.put("content/agencies/a/" + year + ".md", markdown);
  }

  private Measures measures() {
    return shelf().library().forms().measures();
  }

  private Shelf shelf() {
    return Shelf.of(folder, files);
  }
}
