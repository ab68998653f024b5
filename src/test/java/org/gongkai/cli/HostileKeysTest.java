package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.cli.HostileKeys.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keys, values and names that become a path, an address or an id, written by someone careless or
 * worse: each is told at its place, none is an exception, and no site comes of any. The exact words
 * of each kind are in {@code src/test/findings}.
 */
class HostileKeysTest {

  @TempDir private Path portal;

  static Stream<Hostile> hostile() {
    return HostileKeys.all().stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isToldAtItsPlaceAndNoSiteComesOfIt(Hostile hostile) throws IOException {
    write("content/site.yaml", HostileKeys.SITE);
    write("content/agencies/a/agency.yaml", HostileKeys.AGENCY);
    write("content/agencies/a/2022.yaml", HostileKeys.REPORT);
    write(hostile.file(), hostile.text());
    Path site = portal.resolve("target/site");
    Run run = Run.of(portal, "build", "--source", ".", "--output", "target/site", "--lang", "en");
    assertEquals("", run.err());
    assertEquals(ExitCode.FINDINGS, run.exit(), run.out());
    assertFalse(Files.exists(site), "a site was written");
    String told = hostile.at() + ": error[" + hostile.rule() + "] ";
    assertTrue(
        run.out().lines().anyMatch(line -> line.startsWith(told)),
        () -> "not told: " + told + "\n" + run.out());
  }

  /** What the others differ from builds. */
  @Test
  void thePortalItselfIsSound() throws IOException {
    write("content/site.yaml", HostileKeys.SITE);
    write("content/agencies/a/agency.yaml", HostileKeys.AGENCY);
    write("content/agencies/a/2022.yaml", HostileKeys.REPORT);
    Run run = Run.of(portal, "build", "--source", ".", "--output", "target/site");
    assertEquals(ExitCode.OK, run.exit(), run.out() + run.err());
  }

  @Test
  void thereAreManyOfEveryKind() {
    List<Hostile> all = HostileKeys.all();
    assertTrue(all.size() >= 150, "cases: " + all.size());
    assertEquals(
        all.size(),
        all.stream().map(hostile -> hostile.file() + hostile.text()).distinct().count());
  }

  private void write(String file, String text) throws IOException {
    Path path = portal.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
