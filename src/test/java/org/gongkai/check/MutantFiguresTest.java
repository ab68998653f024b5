package org.gongkai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each report of the portal that gives figures of requests, with one of them changed at random, two
 * hundred times over. Whatever breaks an identity of the form, worked out here by hand, is found.
 */
class MutantFiguresTest {

  private static final int MUTANTS = 200;
  private static final List<String> FLOW = List.of("received", "carriedIn", "carriedForward");
  private static final Pattern ROW =
      Pattern.compile("(?m)^  (?<key>[A-Za-z.]+): *\\[(?<figures>[0-9, ]+)]");
  private static final Pattern FIGURE = Pattern.compile("[0-9]+");

  @TempDir private Path portal;

  /**
   * How many of the two hundred break an identity, and must be found: all, for every figure stands
   * in a row with its total.
   */
  @ParameterizedTest
  @CsvSource({
    "jiangxi/ganzhou/zhanggong/finance, 2020, 200",
    "jiangsu/suqian/government, 2023, 200",
    "jiangsu/suqian/government, 2024, 200",
    "jiangsu/suqian/government, 2025, 200"
  })
  void everyMutantThatBreaksAnIdentityIsFound(String agency, int year, int breaking)
      throws IOException {
    String folder = "content/agencies/" + agency + "/";
    Path file = portal.resolve(folder + year + ".yaml");
    Files.createDirectories(file.getParent());
    Files.copy(Path.of("content/site.yaml"), portal.resolve("content/site.yaml"));
    Files.copy(Path.of(folder + "agency.yaml"), portal.resolve(folder + "agency.yaml"));
    String report = Files.readString(Path.of(folder + year + ".yaml"));
    assertEquals(List.of(), broken(requests(report)), "the report itself");
    Random random = new Random(year);
    int broken = 0;
    int found = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String mutant = mutant(report, random);
      Files.writeString(file, mutant);
      List<String> rules = broken(requests(mutant));
      List<String> told =
          EveryFigureTest.judge(portal).stream()
              .filter(finding -> finding.isError())
              .map(finding -> finding.rule())
              .distinct()
              .sorted()
              .toList();
      broken += rules.isEmpty() ? 0 : 1;
      found += !rules.isEmpty() && told.containsAll(rules) ? 1 : 0;
    }
    assertEquals(breaking, broken, "break an identity");
    assertEquals(broken, found, "of them are found");
  }

  /** The report with one figure of the requests changed to another. */
  private static String mutant(String report, Random random) {
    List<int[]> figures = new ArrayList<>();
    Matcher row = rows(report);
    while (row.find()) {
      Matcher figure = FIGURE.matcher(report).region(row.start("figures"), row.end("figures"));
      while (figure.find()) {
        figures.add(new int[] {figure.start(), figure.end()});
      }
    }
    int[] place = figures.get(random.nextInt(figures.size()));
    long is = Long.parseLong(report.substring(place[0], place[1]));
    long other = random.nextLong(2 * is + 10);
    String mutant =
        report.substring(0, place[0]) + (other == is ? is + 1 : other) + report.substring(place[1]);
    assertNotEquals(report, mutant);
    return mutant;
  }

  private static Map<String, long[]> requests(String report) {
    Map<String, long[]> rows = new LinkedHashMap<>();
    Matcher row = rows(report);
    while (row.find()) {
      rows.put(
          row.group("key"),
          Arrays.stream(row.group("figures").split(","))
              .map(String::trim)
              .mapToLong(Long::parseLong)
              .toArray());
    }
    return rows;
  }

  private static Matcher rows(String report) {
    int from = report.indexOf("\nrequests:") + 1;
    int to = report.indexOf("\nreview:") + 1;
    return ROW.matcher(report).region(from, to);
  }

  /** Which identities the table breaks. */
  private static List<String> broken(Map<String, long[]> rows) {
    List<String> broken = new ArrayList<>();
    if (rows.containsKey("handled")) {
      for (int column = 0; column < 7; column++) {
        long in = rows.get("received")[column] + rows.get("carriedIn")[column];
        long out = rows.get("handled")[column] + rows.get("carriedForward")[column];
        add(broken, "B01", in == out);
        add(broken, "B02", rows.get("handled")[column] == outcomes(rows, column));
      }
    }
    rows.values().forEach(row -> add(broken, "B03", row[6] == Arrays.stream(row).limit(6).sum()));
    return broken.stream().distinct().sorted().toList();
  }

  private static long outcomes(Map<String, long[]> rows, int column) {
    return rows.keySet().stream()
        .filter(key -> !FLOW.contains(key) && !key.equals("handled"))
        .mapToLong(key -> rows.get(key)[column])
        .sum();
  }

  private static void add(List<String> broken, String rule, boolean holds) {
    if (!holds) {
      broken.add(rule);
    }
  }
}
