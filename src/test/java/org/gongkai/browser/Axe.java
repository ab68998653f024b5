package org.gongkai.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The accessibility rules of axe-core: WCAG 2.2 A and AA, and its best practices. Of a long list
 * the first thirty rows stand for all.
 */
final class Axe {

  private static final String FIRST_ROWS = "tbody > tr:nth-child(n + 31)";
  private static final String FEWER_ROWS = "tbody > tr:nth-child(n + 9), li:nth-child(n + 9)";

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final Map<String, Object> ALL =
      Map.of("runOnly", STANDARDS, "rules", enabled("target-size"));

  /** In large type the contrast is that of level AAA. */
  private static final Map<String, Object> LARGE_TYPE =
      Map.of("runOnly", STANDARDS, "rules", enabled("target-size", "color-contrast-enhanced"));

  /** What another choice of colours can break. */
  private static final Map<String, Object> COLOURS =
      Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

  private static final String ENGINE = engine();

  private static final String RUN =
      """
      async ([alike, options]) => (await axe.run({ include: document, exclude: [alike] }, { resultTypes: ['violations'], preload: false, ...options }))
        .violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ': ' + node.target.join(' ') + ' – ' + node.failureSummary.replace(/\\s+/g, ' ')))
      """;

  private Axe() {}

  /** What the page, as it is now, does wrong. */
  static List<String> violations(Page page) {
    return run(page, FIRST_ROWS, ALL);
  }

  /** What it does wrong in these colours, where all else was looked at in others. */
  static List<String> violationsOfColour(Page page) {
    return run(page, FEWER_ROWS, COLOURS);
  }

  /** What it does wrong in large type. */
  static List<String> violationsInLargeType(Page page) {
    return run(page, FIRST_ROWS, LARGE_TYPE);
  }

  private static Map<String, Object> enabled(String... rules) {
    return Stream.of(rules)
        .collect(Collectors.toMap(rule -> rule, rule -> Map.of("enabled", true)));
  }

  private static List<String> run(Page page, String alike, Map<String, Object> options) {
    if (page.evaluate("() => typeof axe").equals("undefined")) {
      page.evaluate(ENGINE);
    }
    return ((List<?>) page.evaluate(RUN, List.of(alike, options)))
        .stream().map(Object::toString).toList();
  }

  private static String engine() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
