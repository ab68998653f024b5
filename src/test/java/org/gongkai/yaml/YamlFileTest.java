package org.gongkai.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read and where it stands. What each refusal says stands in {@code
 * src/test/findings/yaml-*}.
 */
class YamlFileTest {

  private static final String REPORT =
      "form: cn-2021\nsource: {title: 年报, url: \"https://example.cn/\"}\nrequests:\n  received: [1, 0, blank]\naccept:\n  - rule: B01\n    reason: 原文如此\n";

  private final Findings findings = new Findings();

  @Test
  void everyValueKnowsItsPlace() {
    Node root = read("a: 1\nb:\n  甲: [x, \"y\"]\n  😀: {c: 2}\n");
    assertEquals("f.yaml:1:1", root.at().toString());
    Fields fields = Fields.open(root, findings);
    assertEquals("f.yaml:1:4", fields.at("a").toString());
    Fields below = Fields.open(fields.node("b").orElseThrow(), findings);
    assertEquals("f.yaml:3:3", below.keyAt("甲").toString());
    assertEquals("f.yaml:3:6", below.at("甲").toString());
    assertEquals("f.yaml:3:10", below.list("甲").get(1).at().toString());
    assertEquals("f.yaml:4:3", below.keyAt("😀").toString());
    assertEquals(
        "f.yaml:4:11", Fields.open(below.node("😀").orElseThrow(), findings).at("c").toString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "12, false",
        "abc, false",
        "010, false",
        "2024-01-05, false",
        "~, false",
        "\"12\", true",
        "'12', true",
        "\"😀\", true"
      })
  void quotesAreNoticed(String written, boolean isQuoted) {
    for (String before : List.of("", "😀: 甲\n", "x: [{y: \"z\"}]\n")) {
      Node value =
          Fields.open(read(before + "a: " + written + " # so\n"), findings).node("a").orElseThrow();
      assertEquals(isQuoted, ((Node.Scalar) value).quoted());
    }
  }

  @Test
  void aBlockOfTextIsText() {
    Node value = Fields.open(read("a: |\n  12\n"), findings).node("a").orElseThrow();
    assertEquals(new Node.Scalar("12\n", true, value.at()), value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: yes",
        "a: no",
        "a: on",
        "a: NO",
        "a: y",
        "a: true",
        "a: 12",
        "a: 2024-01-05",
        "a: 1e3"
      })
  void wordsStayTheWordsThatWereWritten(String yaml) {
    assertEquals(Optional.of(yaml.substring(3)), Fields.open(read(yaml), findings).word("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a:", "a: ~", "a: null", "a: NULL", "a: ''", "a: \"  \"", "a: []", "a: {}"})
  void nothingIsNoWord(String yaml) {
    assertEquals(Optional.empty(), Fields.open(read(yaml), findings).word("a"));
    assertEquals(List.of("wrong-type"), rules());
  }

  @Test
  void theFirstOfTwoEqualKeysIsKeptAndReadingGoesOn() {
    Fields fields = Fields.open(read("a: 1\na: 2\nb: 3\nb: 4\n"), findings);
    assertEquals(Optional.of("1"), fields.word("a"));
    assertEquals(List.of("yaml-duplicate-key", "yaml-duplicate-key"), rules());
  }

  @Test
  void aMarkOfByteOrderOrEndOfLineChangesNothing() {
    assertEquals(
        YamlFile.strictly("a: [1, 2]", "f.yaml", findings),
        YamlFile.strictly("a: [1, 2]\n\n", "f.yaml", findings));
    assertEquals(List.of(), rules());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "? [a]\n: 1\n",
        "? {a: 1}\n: 1\n",
        "%YAML 3.0\n---\na: 1\n",
        "a: \"\\q\"\n",
        "a: 'x\n",
        "[",
        "{",
        "]",
        "a: }",
        "- a\nb: 1\n",
        "a: |x\n",
        "a: >9\n x\n",
        "a: @b\n",
        "a: `b`\n",
        "\"a\n",
        "a: 1\n...\nb: 2\n",
        "---\n---\n",
        "a: [1, 2]]\n",
        "a: !<tag:x> 1\n",
        "!\n",
        "&\n",
        "*\n",
        "a: *\n",
        "a: &\n",
        ": 1\n",
        "a: \"\\uD83D\"\n",
        "a: \"\\x00\"\n",
        "a: \"\\U00110000\"\n"
      })
  void whatIsRefusedHasAPlaceInTheText(String yaml) {
    Optional<Node> node = YamlFile.read(yaml, "f.yaml", findings);
    assertTrue(
        node.isEmpty()
            || !findings.sorted().isEmpty()
            || yaml.startsWith(":")
            || yaml.startsWith("---"),
        () -> node.toString());
    findings.sorted().forEach(finding -> assertPlaced(finding, yaml));
  }

  /** As formats.md says, and as most editors count. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a: [𠮷, &b 1, *b]' | yaml-anchor | 9",
        "'a: {𠮷: 1, 𠮷: 2}' | yaml-duplicate-key | 12",
        "'a: [𠮷, , 1]' | yaml-syntax | 9"
      })
  void aColumnCountsUnitsOfUtf16(String yaml, String rule, int column) {
    YamlFile.read(yaml, "f.yaml", findings);
    assertEquals(List.of(rule), rules());
    assertEquals(column, findings.sorted().get(0).at().column());
  }

  @Test
  void noTextStopsTheProgram() {
    Random random = new Random(7);
    String signs = " \n:-,[]{}#&*!|>'\"%@`?~\\.0a甲\t\u2028😀";
    for (int i = 0; i < 4_000; i++) {
      StringBuilder yaml = new StringBuilder(i % 2 == 0 ? REPORT : "");
      for (int changes = random.nextInt(i % 2 == 0 ? 4 : 30); changes >= 0; changes--) {
        int[] sign = signs.codePoints().toArray();
        yaml.insert(
            yaml.offsetByCodePoints(0, random.nextInt(yaml.codePointCount(0, yaml.length()) + 1)),
            Character.toString(sign[random.nextInt(sign.length)]));
      }
      Findings own = new Findings();
      Optional<Node> node = YamlFile.read(yaml.toString(), "f.yaml", own);
      assertTrue(node.isPresent() || own.hasErrors(), () -> "neither read nor refused:\n" + yaml);
      own.sorted().forEach(finding -> assertPlaced(finding, yaml.toString()));
    }
  }

  private static void assertPlaced(Finding finding, String yaml) {
    long lines = yaml.chars().filter(c -> c == '\n').count() + 1;
    assertTrue(
        finding.rule().equals("yaml-empty")
            || finding.at().line() >= 1 && finding.at().line() <= lines,
        () -> finding + "\n" + yaml);
  }

  private Node read(String yaml) {
    return YamlFile.read(yaml, "f.yaml", findings)
        .orElseThrow(() -> new AssertionError(findings.sorted().toString()));
  }

  private List<String> rules() {
    return findings.sorted().stream().map(Finding::rule).toList();
  }
}
