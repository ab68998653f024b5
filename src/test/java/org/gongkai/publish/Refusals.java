package org.gongkai.publish;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gongkai.language.Text;
import org.junit.jupiter.api.function.Executable;

/** A refusal, judged by all it says. */
final class Refusals {

  private Refusals() {}

  static void assertWrongCommand(Executable action, Text sentence, Text remedy) {
    assertRefused(action, sentence, remedy, true);
  }

  static void assertInTheWay(Executable action, Text sentence, Text remedy) {
    assertRefused(action, sentence, remedy, false);
  }

  private static void assertRefused(Executable action, Text sentence, Text remedy, boolean usage) {
    OutputRefused refused = assertThrows(OutputRefused.class, action);
    assertAll(
        () -> assertEquals(sentence, refused.sentence()),
        () -> assertEquals(remedy, refused.remedy()),
        () -> assertEquals(usage, refused.isUsage()),
        () -> assertEquals(sentence.en() + "; " + remedy.en(), refused.getMessage()));
  }
}
