package org.gongkai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every kind of page, on a desk and on a phone, in all colours: nothing against the rules of
 * accessibility, nothing pushed out of the screen, no text too small, no complaint of the browser,
 * no request to another host.
 */
@ExtendWith(InBrowser.class)
class EveryKindOfPageTest {

  private static Map<Station, List<String>> defects;

  @BeforeAll
  static void lookAtAll(Portals portals) {
    defects = Crew.each(Kinds.of(portals.all()), Survey::of);
  }

  @TestFactory
  Stream<DynamicTest> isFitForEveryReader() {
    return defects.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey().toString(),
                    () -> assertEquals("", String.join("\n", page.getValue()))));
  }
}
