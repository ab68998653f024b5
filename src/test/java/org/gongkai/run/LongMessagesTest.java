package org.gongkai.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.content.form.FormsReader;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Saying;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Kind;
import org.gongkai.form.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No message is longer than a list can show, whatever figures and words it has to name. */
class LongMessagesTest {

  private static final Forms FORMS = FormsReader.read();
  private static final Path FINDINGS = Path.of("src/test/findings");
  private static final Pattern PLACE = Pattern.compile("(content/[^:]+):(\\d+)");

  /** Sums of six figures and more, shares, carry-overs, the bodies of an area. */
  private static final Set<String> OF_FIGURES =
      Set.of(
          "A10", "B01", "B02", "B03", "B11", "C01", "C03", "C05", "N01", "N04", "T01", "T04", "T05",
          "Y01", "Y02", "Y03", "Y08");

  private static final String TEXT =
      """
      ## 一、总体情况

      全年收到政府信息公开申请123456789012345件，其中自然人申请123456789012344件、商业企业申请123456789012343件、\
      科研机构申请123456789012342件、社会公益组织申请123456789012341件、法律服务机构123456789012341件、其他123456789012341件。\
      予以公开123456789012342件，占888888888888.5%，部分公开123456789012342件，不予公开123456789012342件。

      ## 二、主动公开政府信息情况

      主动公开政府信息123456789012345条，其中甲类123456789012345条，乙类123456789012345条，丙类123456789012345条，\
      丁类123456789012345条，戊类123456789012345条，己类123456789012345条，庚类123456789012345条，辛类123456789012345条。
      """;

  @TempDir private Path portal;

  @Test
  void aRowOfFifteenDigitNumbersIsToldWithoutBeingCutOff() throws IOException {
    write("content/site.yaml", "title: 示例\n");
    for (String agency : List.of("a", "b", "c")) {
      write("content/agencies/" + agency + "/agency.yaml", agency(agency));
    }
    Set<String> told = new TreeSet<>();
    for (int seed = 0; seed < 8; seed++) {
      reports(new Random(seed), seed % 4);
      for (Finding finding : find(portal)) {
        assertShort(finding);
        assertFalse(finding.message().zh().endsWith("…"), finding.message().zh());
        assertFalse(finding.message().en().endsWith("…"), finding.message().en());
        told.add(finding.rule());
      }
    }
    assertTrue(told.containsAll(OF_FIGURES), () -> "told are only " + told);
  }

  /** Every mistake with three hundred letters more where it stands. */
  @Test
  void wordsOfTheSourcesAreQuotedInPart() throws IOException {
    String long300 = "长".repeat(300);
    int told = 0;
    for (Path folder : folders()) {
      Matcher place = PLACE.matcher(Files.readString(folder.resolve("expected.txt")));
      if (!place.find() || !isText(folder.resolve(place.group(1)))) {
        continue;
      }
      int line = Integer.parseInt(place.group(2)) - 1;
      String way = told % 2 == 0 ? "$0" + long300 : "$1$2" + long300 + "$3";
      List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(place.group(1))));
      lines.set(line, lines.get(line).replaceFirst("^(.*?)([\\p{L}\\d]+)(.*)$", way));
      Path copy = copy(folder);
      Files.write(copy.resolve(place.group(1)), lines);
      for (Finding finding : find(copy)) {
        assertShort(finding);
        told++;
      }
    }
    assertTrue(told > 300, "only " + told);
  }

  private static void assertShort(Finding finding) {
    for (String words : List.of(finding.message().zh(), finding.message().en())) {
      assertTrue(words.codePointCount(0, words.length()) <= 200, finding.rule() + ": " + words);
    }
    assertEquals(200, Saying.LONGEST);
  }

  private static List<Finding> find(Path source) throws IOException {
    return new Pipeline(source, "Gongkai", stage -> {}).plan().findings().sorted();
  }

  private static String agency(String path) {
    String standing = path.equals("a") ? "government" : "department\nparent: a";
    return "name: {zh: 机构"
        + path
        + ", en: Agency "
        + path
        + "}\nregion: \"440000\"\nlevel: province\nkind: "
        + standing
        + "\n";
  }

  /**
   * @param zeros how many figures are zero, so that some rules hold and others do not
   */
  private void reports(Random random, int zeros) throws IOException {
    for (String agency : List.of("a", "b", "c")) {
      for (int year = 2016; year <= 2023; year++) {
        Form form = FORMS.in(year).orElseThrow();
        StringBuilder report = new StringBuilder("form: " + form.id() + "\n");
        for (Table table : form.tables()) {
          report.append(table.key()).append(":\n");
          table
              .figureLines()
              .forEach(
                  line ->
                      report.append(row(line.key(), form.cells().of(table, line), random, zeros)));
        }
        report.append("publication: {total: 999999999999999, items: {");
        for (int item = 0; item < 20; item++) {
          report.append("类").append(item).append(": 99999999999999").append(item % 10).append(", ");
        }
        report.append("其他: 1}}\n");
        write("content/agencies/" + agency + "/" + year + ".yaml", report.toString());
        write("content/agencies/" + agency + "/" + year + ".md", TEXT);
      }
    }
  }

  private static String row(String key, List<Cell> cells, Random random, int zeros) {
    return cells.stream()
        .map(
            cell ->
                cell.column().key()
                    + ": "
                    + figure(random, zeros)
                    + (cell.kind() == Kind.AMOUNT && cell.unit().isEmpty() ? ", unit: yuan" : ""))
        .collect(Collectors.joining(", ", "  " + key + ": {", "}\n"));
  }

  private static long figure(Random random, int zeros) {
    return random.nextInt(4) < zeros
        ? 0
        : 100_000_000_000_000L + random.nextLong(900_000_000_000_000L);
  }

  private void write(String file, String words) throws IOException {
    Files.createDirectories(portal.resolve(file).getParent());
    Files.writeString(portal.resolve(file), words);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FINDINGS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static boolean isText(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      Files.readString(file);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Path copy(Path folder) throws IOException {
    Path copy = Files.createTempDirectory(portal, "copy");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(folder.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return copy;
  }
}
