package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Fault;
import org.gongkai.law.Rule;
import org.junit.jupiter.api.Test;

class ExplainTest {

  private static final Path HERE = Path.of("");

  @Test
  void aRuleIsExplainedInBothLanguages() throws IOException {
    String told =
        explain("B01", "--lang", "zh").out() + "\n" + explain("b01", "--lang", "en").out();
    Golden.compare(Path.of("src/test/help/explain-B01.txt"), told);
  }

  @Test
  void aMistakeOfWritingIsExplainedInBothLanguages() throws IOException {
    String told =
        explain("not-a-count").out() + "\n" + explain("NOT-A-COUNT", "--lang", "en").out();
    Golden.compare(Path.of("src/test/help/explain-not-a-count.txt"), told);
  }

  @Test
  void everyRuleAndMistakeIsListedOnALineOfItsOwnAndCanBeExplained() {
    List<String> ids =
        Stream.concat(
                FormsReader.read().law().rules().stream().map(Rule::id),
                Arrays.stream(Fault.values()).map(Fault::id))
            .toList();
    List<String> lines = explain().out().lines().toList();
    for (String id : ids) {
      assertEquals(1, lines.stream().filter(line -> line.startsWith("  " + id + "  ")).count(), id);
    }
    ids.forEach(id -> assertTrue(explain(id).out().startsWith(id + "  "), id));
  }

  @Test
  void anUnknownRuleNamesTheNearest() {
    Run run = explain("B0l", "--lang", "en");
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals("", run.out());
    assertEquals(
        """
        gongkai: there is no rule 'B0l'
            the nearest is B01; gongkai explain lists all
        """,
        run.err());
  }

  private static Run explain(String... args) {
    return Run.of(
        HERE, Stream.concat(Stream.of("explain"), Stream.of(args)).toArray(String[]::new));
  }
}
