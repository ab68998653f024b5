package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the jar; for {@code mvn verify}, which has made it. */
class JarCheck {

  private static final Path JAR = Path.of("target/gongkai.jar");

  private static Set<String> files(String beginning) throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(beginning))
          .map(entry -> entry.getName().substring(beginning.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void everyTextTheTableNamesIsThere() throws IOException {
    Set<String> told =
        Parts.told().stream()
            .flatMap(part -> part.texts().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    told.add("unicode.txt");
    assertEquals(told, files("META-INF/licences/"));
  }

  @Test
  void theListForProgramsIsWhereTheManifestSays() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      String place = jar.getManifest().getMainAttributes().getValue("Sbom-Location");
      assertEquals(Set.of("gongkai.cdx.json"), files("META-INF/sbom/"));
      assertEquals("META-INF/sbom/gongkai.cdx.json", place);
    }
  }

  @Test
  void whatIsLeftOutIsNotThere() throws IOException {
    for (String left :
        Set.of(
            "net/sourceforge/",
            "tools/jackson/databind/",
            "com/fasterxml/",
            "org/apache/commons/beanutils/",
            "org/apache/commons/collections/",
            "org/apache/poi/hdgf/",
            "com/zaxxer/",
            "org/apache/log4j/")) {
      assertEquals(Set.of(), files(left), left);
    }
  }

  @Test
  void theJarAloneBuildsAPortal(@TempDir Path folder) throws Exception {
    Path portal = Path.of("src/test/sites/hostile");
    String said = Parts.build(JAR.toString(), portal, folder.resolve("site"));
    assertTrue(said.startsWith("0\n"), said);
    assertTrue(Files.size(folder.resolve("site/static/chart.LICENSE.txt")) > 2_000, said);
  }
}
