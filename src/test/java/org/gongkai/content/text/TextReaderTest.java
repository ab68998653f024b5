package org.gongkai.content.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.content.ContentReader;
import org.gongkai.content.FolderJudge;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.language.Language;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Library;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {

  private static final String TEXT = "content/agencies/a/2022.md";

  @TempDir Path folder;

  @BeforeEach
  void aPortalOfOneReport() throws IOException {
    write("content/site.yaml", "title: {zh: 甲, en: A}\n");
    write(
        "content/agencies/a/agency.yaml",
        "name: {zh: 甲局, en: A}\nregion: \"360702\"\nlevel: county\nkind: department\nsector: finance\n");
    write("content/agencies/a/2022.yaml", "form: cn-2021\n");
    write(TEXT, "## 一、总体情况\n\n收到申请[88](#requests.received.total)件，见[附件](../2021/)。\n");
  }

  @Test
  void aTextIsFetchedAsItWasJudged() throws IOException {
    List<Narrative> judged = new ArrayList<>();
    Library library =
        read((of, own) -> own.all().forEach(report -> judged.addAll(texts(own, report))));
    assertEquals(1, judged.size());
    assertEquals(judged, texts(library, library.all().findFirst().orElseThrow()));
  }

  @Test
  void whatIsKeptOfItIsWhereItStandsAndWhereItLeads() throws IOException {
    Report report = read(FolderJudge.NONE).all().findFirst().orElseThrow();
    assertEquals("overview " + TEXT + ":1:1", kept(report));
    assertEquals(
        List.of("../2021/"),
        report.texts().get(0).links().stream().map(link -> link.destination()).toList());
  }

  @Test
  void aTextThatIsChangedMeanwhileIsNotShownUnjudged() throws IOException {
    Library library = read(FolderJudge.NONE);
    Report report = library.all().findFirst().orElseThrow();
    write(TEXT, "## 一、总体情况\n\n收到申请[89](#requests.received.total)件，见[附件](../2021/)。\n");
    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, () -> library.text(report, Language.ZH));
    assertEquals(TEXT + " was changed while the portal was built", failure.getCause().getMessage());
  }

  private static List<Narrative> texts(Library library, Report report) {
    return report.texts().stream().map(gist -> library.texts().read(report, gist)).toList();
  }

  private static String kept(Report report) {
    var part = report.texts().get(0).sections().get(0);
    return part.key() + " " + part.at();
  }

  private Library read(FolderJudge judge) {
    Findings findings = new Findings();
    SourceFolder source = SourceFolder.list(folder, findings, "content");
    return new ContentReader(source, FormsReader.jurisdiction(), new Markdown(findings), findings)
        .read(judge);
  }

  private void write(String file, String words) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, words);
  }
}
