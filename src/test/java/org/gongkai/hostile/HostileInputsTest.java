package org.gongkai.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.hostile.Runner.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A portal that was published, spoilt in one way at a time. All ways: {@code mvn -B test
 * -Dtest=HostileInputsTest -Dhostile=all}; those whose name has some words in it: {@code
 * -Dhostile=words}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputsTest {

  private final Table table = new Table();
  private Runner runner;
  private Path portal;
  private Path site;
  private Map<String, Long> unspoilt;

  @BeforeAll
  void publish(@TempDir Path folder) throws Exception {
    portal = folder.resolve("portal");
    site = folder.resolve("www/site");
    runner = new Runner(folder);
    Sources.copyTo(portal);
    Result result = runner.run("build", "--source", "portal", "--output", "www/site", "--strict");
    assertEquals(0, result.exit(), result.said());
    unspoilt = Trees.sums(site);
  }

  @AfterAll
  void print() throws InterruptedException {
    runner.end();
    table.print();
  }

  static Stream<Hostile> ways() {
    return Ways.chosen(System.getProperty("hostile", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void isToldOrDoesNoHarm(Hostile hostile) throws Exception {
    Trees.remove(portal);
    Sources.copyTo(portal);
    hostile.change().to(portal);
    Map<String, Long> before = Trees.sums(site);
    Result result = run(hostile);
    Map<String, Long> after = Trees.sums(site);
    boolean isIntact = isAlone() && (result.exit() == 0 || after.equals(before));
    boolean isBuilt = hostile.expected() != Expected.SAME || after.equals(unspoilt);
    Verdict verdict = Verdict.of(hostile, result, isBuilt, isIntact);
    table.add(hostile.kind(), verdict);
    assertTrue(verdict.isAll(), () -> told(hostile, verdict, result));
  }

  /** Chinese and English in turn. */
  private Result run(Hostile hostile) throws Exception {
    String language = hostile.name().hashCode() % 2 == 0 ? "zh" : "en";
    return runner.run("build", "--source", "portal", "--output", "www/site", "--lang", language);
  }

  /** No stage, lock or old site lies beside it. */
  private boolean isAlone() throws IOException {
    return Trees.names(site.getParent()).equals(List.of("site"));
  }

  private static String told(Hostile hostile, Verdict verdict, Result result) {
    return hostile
        + ": expected "
        + hostile.expected()
        + " at "
        + hostile.file()
        + ":"
        + hostile.line()
        + ", was "
        + verdict
        + ", exit "
        + result.exit()
        + " after "
        + result.milliseconds()
        + " ms:\n"
        + result.said();
  }
}
