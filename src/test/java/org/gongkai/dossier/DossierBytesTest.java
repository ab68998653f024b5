package org.gongkai.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.run.Checks;
import org.gongkai.content.ContentReader;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.form.Forms;
import org.gongkai.prose.Markdown;
import org.gongkai.report.Library;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.Test;

/** What a dossier says is in its bytes, all of it, and nothing else. */
class DossierBytesTest {

  private static final Forms FORMS = FormsReader.read();

  private final DossierBytes bytes = new DossierBytes(FORMS, "1");

  @Test
  void everyDossierOfTheContentIsReadBackEqual() {
    List<Dossier> all = read(Path.of("")).all();
    assertEquals(List.of(), all.stream().flatMap(dossier -> dossier.told().stream()).toList());
    assertTrue(all.stream().allMatch(dossier -> dossier.agency().isPresent()));
    all.forEach(this::assertReadBack);
  }

  /** Portals with everything that can be wrong, one for each rule. */
  @Test
  void everyDossierWithFindingsIsReadBackEqual() throws IOException {
    try (Stream<Path> portals = Files.list(Path.of("src/test/findings"))) {
      List<Dossier> all =
          portals
              .filter(Files::isDirectory)
              .flatMap(DossierBytesTest::cases)
              .sorted()
              .flatMap(portal -> read(portal).all().stream())
              .toList();
      assertTrue(all.stream().anyMatch(dossier -> !dossier.told().isEmpty()));
      assertTrue(all.stream().anyMatch(dossier -> dossier.agency().isEmpty()));
      all.forEach(this::assertReadBack);
    }
  }

  private static Stream<Path> cases(Path rule) {
    try (Stream<Path> all = Files.walk(rule)) {
      return all
          .filter(path -> path.endsWith("content") && Files.isDirectory(path))
          .map(Path::getParent)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSameFolderGivesTheSameBytes() {
    List<Dossier> once = read(Path.of("")).all();
    List<Dossier> again = read(Path.of("")).all();
    for (int i = 0; i < once.size(); i++) {
      assertArrayEquals(bytes.of(once.get(i)), bytes.of(again.get(i)), once.get(i).path());
    }
  }

  @Test
  void allReportsOfADossierNameOneAgency() {
    Dossier read = bytes.read(bytes.of(first())).orElseThrow();
    assertSame(read.agency().orElseThrow(), read.entries().get(0).report().agency());
  }

  @Test
  void bytesOfAnotherProgramAreNotRead() {
    assertEquals(Optional.empty(), new DossierBytes(FORMS, "2").read(bytes.of(first())));
  }

  @Test
  void bytesThatAreNotWholeAreNotRead() {
    byte[] whole = bytes.of(first());
    for (int length = 0; length < whole.length; length++) {
      assertFalse(bytes.read(Arrays.copyOf(whole, length)).isPresent());
    }
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1 << i % 8;
      assertFalse(bytes.read(changed).isPresent());
    }
  }

  /** What is judged of all is the same, whether the dossiers were just made or read back. */
  @Test
  void whatIsWorkedOutOfThemIsTheSame() {
    assertEquals(concluded(false), concluded(true));
  }

  private List<Finding> concluded(boolean readBack) {
    Findings findings = new Findings();
    Checks checks = Checks.standard(FORMS.law());
    Dossiers dossiers = new Dossiers(checks);
    Library library = reader(Path.of(""), findings).read(dossiers);
    Dossiers used = dossiers;
    if (readBack) {
      used = new Dossiers(checks);
      for (Dossier one : dossiers.all()) {
        used.recall(bytes.read(bytes.of(one)).orElseThrow());
      }
    }
    used.conclude(library, findings);
    return findings.sorted();
  }

  private Dossier first() {
    return read(Path.of("")).all().get(0);
  }

  private void assertReadBack(Dossier dossier) {
    byte[] written = bytes.of(dossier);
    Dossier read = bytes.read(written).orElseThrow();
    assertEquals(dossier.agency(), read.agency());
    assertEquals(dossier.told(), read.told());
    for (int i = 0; i < dossier.entries().size(); i++) {
      Dossier.Entry entry = dossier.entries().get(i);
      assertEquals(entry.examined(), read.entries().get(i).examined());
      assertEquals(entry.report().statement(), read.entries().get(i).report().statement());
      assertEquals(entry.report().filing(), read.entries().get(i).report().filing());
      assertEquals(entry.report().texts(), read.entries().get(i).report().texts());
    }
    assertEquals(dossier, read, dossier.path());
    assertArrayEquals(written, bytes.of(read), dossier.path());
  }

  private static Dossiers read(Path folder) {
    Dossiers dossiers = new Dossiers(Checks.standard(FORMS.law()));
    reader(folder, new Findings()).read(dossiers);
    return dossiers;
  }

  private static ContentReader reader(Path folder, Findings findings) {
    SourceFolder source = SourceFolder.list(folder, findings, "content");
    return new ContentReader(source, FormsReader.jurisdiction(), new Markdown(findings), findings);
  }
}
