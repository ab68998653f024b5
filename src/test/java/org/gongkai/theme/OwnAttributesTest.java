package org.gongkai.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import java.util.Optional;
import org.gongkai.language.Text;
import org.junit.jupiter.api.Test;

class OwnAttributesTest {

  private record Hidden(String word) {}

  @Test
  void ourObjectsAreAskedByTheNameOfAMethod() {
    assertEquals("A", ask(Text.of("甲", "A"), "en").evaluatedValue);
    assertEquals("seen", ask(new Hidden("seen"), "word").evaluatedValue);
    assertEquals(false, ask(Optional.empty(), "isPresent").evaluatedValue);
  }

  @Test
  void allElseIsLeftToTheEngine() {
    assertNull(ask("words", "length"));
    assertNull(ask(Text.of("甲", "A"), "nothing"));
    assertNull(ask(Text.of("甲", "A"), "in", "zh"));
    assertNull(ask(null, "en"));
  }

  @Test
  void whatFailsIsLeftToTheEngineToo() {
    assertNull(ask(Optional.empty(), "get"));
  }

  private static ResolvedAttribute ask(Object object, String name, Object... values) {
    return new OwnAttributes().resolve(object, name, values, null, null, "test", 1);
  }
}
