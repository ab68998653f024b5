package org.gongkai.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.language.Digest;
import org.junit.jupiter.api.Test;

class TextIndexTest {

  private static Document report(int year, String title, String... words) {
    int size = String.join("", words).length();
    return new Document(
        Document.Kind.REPORT_ZH,
        year,
        List.of(title),
        size,
        Digest.of(Stream.of(words)),
        () -> Stream.of(words));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void aWordIsFoundInTheDocumentsThatHaveItWithItsWeight() {
    TextIndex index =
        new TextIndex(
            List.of(
                report(2020, "甲局", "信访 信访 711"),
                report(2021, "信访局", "没有"),
                report(2022, "丙局", "信访信访信访信访")),
            "v");
    assertEquals(1, index.files());
    assertEquals(Map.of(0, 1, 1, 3, 2, 2), IndexReader.of(index).find("信访"));
    assertEquals(Map.of(0, 0), IndexReader.of(index).find("711"));
    assertEquals(Map.of(), IndexReader.of(index).find("公开"));
  }

  @Test
  void aFileSaysWhatItIs() {
    String file = text(new TextIndex(List.of(report(2020, "甲局", "公开")), "abc").file(0));
    assertTrue(
        file.matches("gongkaiSearch\\.receive\\(\"words\",0,\"abc\",\"[A-Za-z0-9+/=]+\"\\);\n"),
        file);
  }

  @Test
  void manyDocumentsAreSpreadOverFilesAndEveryOneIsFound() {
    List<Document> many = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      many.add(
          new Document(
              Document.Kind.REPORT_ZH,
              2020,
              List.of(),
              10_000,
              0,
              words("公开 word" + i + (i % 7 == 0 ? " 信访" : ""))));
    }
    TextIndex index = new TextIndex(many, "v");
    assertEquals(512, index.files());
    IndexReader reader = IndexReader.of(index);
    assertEquals(600, reader.find("公开").size());
    assertEquals(86, reader.find("信访").size());
    for (int i = 0; i < 600; i++) {
      assertEquals(Map.of(i, 0), reader.find("word" + i));
    }
  }

  private static Document.Words words(String words) {
    return () -> Stream.of(words);
  }

  @Test
  void ofAWordThatIsNearlyEverywhereTheNewestAreListedAndHowManyThereAre() {
    List<Document> many =
        IntStream.range(0, WordList.MOST + 1000)
            .mapToObj(i -> report(i < 1000 ? 2010 : 2020, "", "公开"))
            .toList();
    IndexReader reader = IndexReader.of(new TextIndex(many, "v"));
    assertEquals(WordList.MOST, reader.find("公开").size());
    assertEquals(WordList.MOST + 1000, reader.count("公开"));
    assertTrue(reader.find("公开").keySet().stream().allMatch(document -> document >= 1000));
  }

  @Test
  void theSameDocumentsMakeTheSameBytes() {
    List<Document> documents =
        IntStream.range(0, 300).mapToObj(i -> report(2020, "局" + i, "政府信息公开 " + i)).toList();
    assertArrayEquals(new TextIndex(documents, "v").file(0), new TextIndex(documents, "v").file(0));
  }
}
