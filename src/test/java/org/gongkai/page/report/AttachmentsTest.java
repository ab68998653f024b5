package org.gongkai.page.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gongkai.check.run.Checks;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Findings;
import org.gongkai.language.Text;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Filing;
import org.gongkai.report.Jurisdiction;
import org.gongkai.report.Library;
import org.gongkai.site.Site;
import org.gongkai.site.SitePlanner;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {

  private static final String NAME = "content/agencies/a/2020/table.pdf";
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;
  private SourceFolder source;
  private Filing.Attachment file;

  @BeforeEach
  void anAttachment() throws IOException {
    Files.createDirectories(folder.resolve(NAME).getParent());
    Files.writeString(folder.resolve(NAME), "abc");
    source = SourceFolder.list(folder, new Findings(), "content");
    file = new Filing.Attachment("table.pdf", NAME, 3, Text.same("表"), null);
  }

  @Test
  void theChecksumIsThatOfTheFile() throws IOException {
    assertEquals(ABC, new Attachments(source).checksum(file));
    assertEquals("abc", published(new Attachments(source)));
  }

  @Test
  void aLinkPutInPlaceOfTheFileIsNotFollowedForItsChecksumEither() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "not to be published");
    Files.delete(folder.resolve(NAME));
    Files.createSymbolicLink(folder.resolve(NAME), secret);
    Attachments attachments = new Attachments(source);
    assertThrows(UncheckedIOException.class, () -> attachments.checksum(file));
    assertThrows(UncheckedIOException.class, () -> published(attachments));
  }

  @Test
  void aFileThatChangesAfterItsChecksumWasToldStopsTheBuild() throws IOException {
    Attachments attachments = new Attachments(source);
    attachments.checksum(file);
    Files.writeString(folder.resolve(NAME), "abd");
    assertEquals(
        NAME + " was changed while the portal was built",
        assertThrows(UncheckedIOException.class, () -> published(attachments))
            .getCause()
            .getMessage());
  }

  @Test
  void whatIsPublishedIsReadOnceMoreForNothing() throws IOException {
    Attachments attachments = new Attachments(source);
    published(attachments);
    Files.delete(folder.resolve(NAME));
    assertEquals(ABC, attachments.checksum(file));
  }

  /** What {@code check} does: read, judge and plan. */
  @Test
  void toPlanAPortalNoAttachmentIsRead() throws IOException {
    Path site = folder.resolve("content/site.yaml");
    Files.writeString(site, "title: {zh: 门户, en: Portal}\n");
    Path agency = folder.resolve("content/agencies/a/agency.yaml");
    Files.writeString(
        agency,
        """
        name: {zh: 示例市档案局, en: Sample Archive}
        region: "440000"
        level: prefecture
        kind: department
        sector: finance
        """);
    Files.writeString(folder.resolve(NAME), "%PDF-1.4\n%%EOF\n");
    Files.writeString(
        folder.resolve("content/agencies/a/2020.yaml"),
        """
        form: cn-2019
        attachments:
          - {file: table.pdf, title: 表}
        """);
    Findings findings = new Findings();
    SourceFolder listed = SourceFolder.list(folder, findings, "content");
    Jurisdiction cn = FormsReader.jurisdiction();
    Library library = new ContentReader(listed, cn, new Markdown(findings), findings).read();
    assertEquals(
        1,
        library.reports().get("a").get(0).filing().attachments().size(),
        findings.sorted()::toString);
    Files.delete(folder.resolve(NAME));
    Site planned =
        new SitePlanner(
                library,
                Checks.standard(cn.forms().law()).judge(library, findings),
                List.of(),
                listed,
                findings)
            .plan(Set.of());
    assertTrue(planned.files().stream().anyMatch(one -> one.path().endsWith("table.pdf")));
  }

  private String published(Attachments attachments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    attachments.published("x/table.pdf", file).content().to(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
