package org.gongkai.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.pages.PageReader;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Library;
import org.gongkai.search.Document;
import org.gongkai.search.IndexReader;
import org.gongkai.search.TextIndex;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A search of the portal's own content finds what is in it, and nothing else. */
class SearchDocumentsTest {

  private static final List<Document> DOCUMENTS = read();
  private static final List<String> TEXTS =
      DOCUMENTS.stream().map(SearchDocumentsTest::text).toList();
  private static final IndexReader INDEX = IndexReader.of(new TextIndex(DOCUMENTS, "v"));

  private static List<Document> read() {
    Findings findings = new Findings();
    SourceFolder folder = SourceFolder.list(Path.of(""), findings, "content");
    Markdown markdown = new Markdown(findings);
    Library library =
        new ContentReader(folder, FormsReader.jurisdiction(), markdown, findings).read();
    return new SearchDocuments(
            library, new PageReader(folder, markdown, findings).read(library.portal().first()))
        .all();
  }

  /** All its words, folded as a reader would not see a difference; pieces apart. */
  private static String text(Document document) {
    String all =
        Stream.concat(document.title().stream(), document.words().all())
            .collect(Collectors.joining("\n"));
    return Normalizer.normalize(all, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "");
  }

  @TestFactory
  Stream<DynamicTest> aPhraseIsFoundExactlyWhereItStands() {
    return Stream.of(
            "信访",
            "行政复议",
            "行政诉讼",
            "依申请公开",
            "主动公开",
            "财政局",
            "财政厅",
            "广东省",
            "宿迁",
            "政务公开",
            "规范性文件",
            "预算",
            "微信公众号",
            "政府网站",
            "不予公开",
            "结转",
            "3402",
            "711",
            "2020",
            "年度报告",
            "reconsideration",
            "litigation",
            "fee",
            "budget",
            "glossary")
        .map(
            phrase ->
                DynamicTest.dynamicTest(
                    phrase, () -> assertEquals(standsIn(phrase), INDEX.all(phrase), phrase)));
  }

  /** Characters anywhere, words and numbers as a whole: 711 is not in 1711. */
  private static TreeSet<Integer> standsIn(String phrase) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      String words = " " + TEXTS.get(i).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
      boolean isWord = phrase.charAt(0) < 0x80;
      boolean stands =
          isWord
              ? words.matches("(?s).*(?<![a-z0-9])" + phrase + "s?(?![a-z0-9]).*")
              : TEXTS.get(i).contains(phrase);
      if (stands) {
        found.add(i);
      }
    }
    return found;
  }

  @Test
  void everyTextOfEveryReportIsADocument() {
    List<Document.Kind> kinds = new ArrayList<>(DOCUMENTS.stream().map(Document::kind).toList());
    assertEquals(7, kinds.stream().filter(Document.Kind.AGENCY::equals).count());
    assertEquals(9, kinds.stream().filter(Document.Kind.REPORT_ZH::equals).count());
    assertEquals(9, kinds.stream().filter(Document.Kind.REPORT_EN::equals).count());
    assertFalse(INDEX.all("名词解释").isEmpty());
  }
}
