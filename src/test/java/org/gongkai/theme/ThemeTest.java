package org.gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.gongkai.finding.Findings;
import org.gongkai.source.SourceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

  @TempDir private Path folder;

  /** A name that is missing could be taken by a file of the portal's own. */
  @Test
  void theNamesAreThoseOfTheFiles() throws IOException {
    Path own = Files.createDirectories(folder.resolve("themes/default/static/fonts"));
    Files.writeString(own.resolve("a.woff2"), "x");
    Findings findings = new Findings();
    SourceFolder source = SourceFolder.list(folder, findings, "themes");
    assertEquals(new TreeSet<>(Theme.load(source, findings).files().keySet()), Theme.names(source));
  }
}
