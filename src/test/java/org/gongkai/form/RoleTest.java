package org.gongkai.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.content.form.FormsReader;
import org.junit.jupiter.api.Test;

class RoleTest {

  private static final Pattern BY_PLACE =
      Pattern.compile("set\\(\"\\w+\"\\)\\s*\\.get\\(|\\b(?:key|shares|measures)\\[\\d\\]");

  @Test
  void theMeasuresThatEveryCountryAsksForAreNamed() {
    Map<Role, String> keys = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      keys.put(role, FormsReader.read().measures().role(role).key());
    }
    assertEquals(
        Map.of(
            Role.ASKED, "received",
            Role.CARRIED_IN, "carriedIn",
            Role.HANDLED, "handled",
            Role.GRANTED, "disclosed",
            Role.CARRIED_FORWARD, "carriedForward"),
        keys);
  }

  @Test
  void aRoleNoMeasureHasIsRefused() {
    Measures none = new Measures(List.of(), Map.of(), Map.of());
    assertEquals(
        "no measure has the role handled",
        assertThrows(IllegalArgumentException.class, () -> none.role(Role.HANDLED)).getMessage());
  }

  /** The order of a set is the order it is shown in and says nothing else. */
  @Test
  void noMeasureIsTakenByItsPlace() throws IOException {
    try (Stream<Path> code =
        Stream.concat(
            Files.walk(Path.of("src/main/java")),
            Files.walk(Path.of("themes/default/templates")))) {
      List<Path> found = code.filter(Files::isRegularFile).filter(RoleTest::takesByPlace).toList();
      assertEquals(List.of(), found);
    }
  }

  private static boolean takesByPlace(Path file) {
    try {
      return BY_PLACE.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
