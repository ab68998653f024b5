package org.gongkai.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.language.Language;
import org.gongkai.prose.Markdown;
import org.gongkai.search.Document;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchFilesTest {

  @TempDir private Path folder;

  private final Findings findings = new Findings();

  /** The browser would take words of the old text from its cache for the new one. */
  @Test
  void theVersionChangesWithALetterOfAText() throws IOException {
    assertNotEquals(version("全年共收到申请88件。"), version("全年共收到申请89件。"));
    assertEquals(version("全年共收到申请88件。"), version("全年共收到申请88件。"));
  }

  private String version(String text) throws IOException {
    Path agency = Files.createDirectories(folder.resolve("content/agencies/a"));
    Files.writeString(folder.resolve("content/site.yaml"), "title: {zh: 甲, en: A}\n");
    Files.writeString(
        agency.resolve("agency.yaml"),
        "name: {zh: 甲局, en: A}\nregion: \"360702\"\nlevel: county\nkind: department\nsector: finance\n");
    Files.writeString(agency.resolve("2022.yaml"), "form: cn-2021\n");
    Files.writeString(agency.resolve("2022.md"), "## 一、总体情况\n\n" + text + "\n");
    SourceFolder source = SourceFolder.list(folder, findings, "content");
    return new SearchFiles(
            new ContentReader(source, FormsReader.jurisdiction(), new Markdown(findings), findings)
                .read(),
            List.of(),
            findings)
        .version();
  }

  @Test
  void whatAnIndexCannotTakeIsToldAndTheOldestReportsGo() {
    List<Document> all = new ArrayList<>();
    all.add(document(0));
    for (int year : new int[] {2019, 2020, 2020, 2021, 2021}) {
      all.add(document(year));
    }
    assertEquals(all, SearchFiles.searched(all, 6, findings));
    assertEquals(List.of(), findings.sorted());
    assertEquals(
        List.of(0, 2020, 2020, 2021, 2021),
        SearchFiles.searched(all, 5, findings).stream().map(Document::year).toList());
    assertEquals(
        "可检索的文字有 6 篇，全文检索最多收 5 篇：2020 年以前的报告搜不到正文",
        findings.sorted().get(0).message().in(Language.ZH));
    assertEquals(
        List.of(0, 2021, 2021),
        SearchFiles.searched(all, 4, new Findings()).stream().map(Document::year).toList());
    assertEquals(
        List.of(0),
        SearchFiles.searched(all, 2, new Findings()).stream().map(Document::year).toList(),
        "not even the newest year fits");
  }

  private static Document document(int year) {
    return new Document(Document.Kind.REPORT, year, List.of(), 0, 0, Stream::empty);
  }
}
