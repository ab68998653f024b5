package org.gongkai.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.publish.Output;
import org.gongkai.publish.OutputRefused;
import org.gongkai.publish.Published;
import org.gongkai.publish.Publisher;
import org.gongkai.publish.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal of this repository, built without a command or a console. */
class PipelineTest {

  private static final Path SOURCE = Path.of("").toAbsolutePath();

  @TempDir private Path folder;

  private final List<String> stages = new ArrayList<>();
  private final Pipeline pipeline = new Pipeline(SOURCE, "Gongkai (test)", stages::add);

  @Test
  void aProgramPlansAndWritesAPortal() throws IOException, OutputRefused {
    Plan plan = pipeline.plan();
    assertFalse(plan.findings().hasErrors());
    Output output = Output.replaced(folder.resolve("site"), SOURCE);
    try (Stage stage = Publisher.open(output, remark -> {})) {
      Published published = pipeline.write(plan, pipeline.theme(plan), stage).orElseThrow();
      assertTrue(published.files() > plan.site().pages().size());
    }
    assertTrue(
        Files.readString(folder.resolve("site/index.html")).contains("Gongkai (test)"),
        "the program names itself on its pages");
    assertEquals(List.of("reading", "checking", "writing"), stages);
  }

  /** Two portals in one process know nothing of each other: nothing outlives a plan. */
  @Test
  void aSecondPortalIsPlannedAsIfItWereTheFirst() throws IOException {
    Path other = folder.resolve("other");
    Files.createDirectories(other.resolve("content/agencies"));
    Files.writeString(
        other.resolve("content/site.yaml"), "title: {zh: 甲, en: A}\nlanguages: [zh]\n");
    pipeline.plan();
    Plan second = new Pipeline(other, "Gongkai (test)", stage -> {}).plan();
    assertEquals(List.of(), second.findings().sorted());
    assertEquals(0, second.library().size());
    assertEquals(1, second.library().portal().languages().size());
  }

  @Test
  void aFolderWithoutContentHasNothingToRead() throws IOException {
    assertFalse(new Pipeline(folder, "Gongkai (test)", stage -> {}).hasContent());
  }
}
