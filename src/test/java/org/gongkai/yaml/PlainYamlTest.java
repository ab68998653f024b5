package org.gongkai.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fast reader may give up, but where it answers it must say exactly what the strict one says,
 * places included.
 */
class PlainYamlTest {

  private static final String REPORT =
      """
      # a report
      form: cn-2021
      published: 2024-01-20

      disclosure:
        rules: [2, 1, 12]
        fees: [72701.2578]
      requests:
        received: [3440, 75, 0, 1, 6, 3, 3525]
        refused.stateSecret: [ 2,0, blank ,n/a, -3 ]
      source:
        title: 宿迁市人民政府2024年政府信息公开工作年度报告
        url: https://example.gov.cn/a/b
      code: "440000"
      regions:
        "330103": {zh: 下城区, en: Xiacheng, until: 2021} # 2021年撤销
      contact: {address: 人民路1号, phone: 010-80000000, postcode: "100000", en: Department of Finance}
      aliases: [省财政厅, the department]
      summary:
        received: 88 # in all
      accept:
        - {rule: N01, about: "91", reason: {zh: 照录, en: as printed}, by: 编者, on: 2026-11-23}
        - rule: B01
          reason: 原文如此，共 12 件。
      fees:
        items:
          - {amount: 880}
          - 1
      """;

  @Test
  void aPlainReportIsReadTheSameByBoth() {
    assertSame(REPORT);
    assertTrue(
        PlainYaml.read(REPORT, "r.yaml").isPresent(),
        "an ordinary report must not need the strict reader");
  }

  @Test
  void theContentOfThisPortalIsReadTheSameByBoth() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        assertSame(Files.readString(file));
      }
    }
  }

  /** So that a portal of plain files never waits for the strict reader to be loaded. */
  @Test
  void whatShipsWithTheProgramIsPlain() throws IOException {
    for (String folder : List.of("src/main/resources/jurisdictions")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
          String yaml = Files.readString(file);
          assertTrue(PlainYaml.read(yaml, "r.yaml").isPresent(), () -> file + " is not plain");
          assertSame(yaml);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1\na: 2\n",
        "a: 010\n",
        "a: 1_000\n",
        "a: 0x1F\n",
        "a: .inf\n",
        "a: 1e5\n",
        "a: yes\n",
        "a: null\n",
        "a: ~\n",
        "a:\n",
        "a: 1 # c\n",
        "a: {b: 1}\n",
        "a: {b: 1, b: 2}\n",
        "a: {b:1}\n",
        "a: {b}\n",
        "a: {b: }\n",
        "a: { }\n",
        "a: {}\n",
        "a: {b: c d , e: f}\n",
        "a: {b: [1]}\n",
        "a: {b: 1\n",
        "a: {b: 1,}\n",
        "a: {b: x: y}\n",
        "a: [b c, d]\n",
        "a: [1 # x]\n",
        "- a\n",
        "a:\n  - b\n  - c d\n",
        "a:\n  - {b: 1}\n  - {c: 2} # x\n",
        "a:\n  - b: 1\n    c: 2\n  - d: 3\n",
        "a:\n  - b: 1\n  c: 2\n",
        "a:\n  - b:\n      - c\n    d: 1\ne: 2\n",
        "a:\n  -   b: 1\n      c: 2\n",
        "a:\n  - - b\n",
        "a:\n  -\n    b: 1\n",
        "a:\n- b\n",
        "a:\n  -b\n",
        "a:\n  - b: c: d\n",
        "a:\n  - http://x.cn/\n",
        "a:\n  - 1\n  - '2'\n  - [3]\n",
        "a:\n  - b\n   - c\n",
        "a:\n  - b\n    c\n",
        "a: 88件\n",
        "a: -5件\n",
        "a: x # c\n",
        "a: x# c\n",
        "a: x #\n",
        "a: [1] # c\n",
        "a: [1]# c\n",
        "a: 'x' # c\n",
        "a: # c\n",
        "a: x: y\n",
        "a: it's, \"so\" 5% + 3 = 8; <b> *c* &d !e |f @g ?h [i] {j}\n",
        "a: 'x', y\n",
        "a: {b: it's}\n",
        "a: {b: 甲，乙。丙：丁}\n",
        "a: {b: c # d}\n",
        "a: x\n  # c\nb: 1\n",
        "a: :x\n",
        "a: x:\n",
        "a: *x\n",
        "a: &x 1\n",
        "a: !t 1\n",
        "a: b: c\n",
        "a: 'it''s'\n",
        "a: \"\\u4e00\"\n",
        "a: [1, [2]]\n",
        "a: [1,,2]\n",
        "a: [1, 2\n",
        "a: 1\n  b: 2\n",
        "a:\n    b: 1\n  c: 2\n",
        "a: x\n  y\n",
        "--- \na: 1\n",
        "a: 1\n...\n",
        "a : 1\n",
        "\"a\": 1\n",
        "\"a\" : 1\n",
        "\"1\": {\"b\": 2}\n",
        "\"a\":1\n",
        "\"\": 1\n",
        "\"a\": 1\na: 2\n",
        "a: {\"b\":1}\n",
        "a:\n  - \"b\": 1\n",
        "on: 1\n",
        "a: {on: 2026-11-23}\n",
        "1: 2\n",
        "true: 1\n",
        "a: -\n",
        "a: 1.\n",
        "a: .5\n",
        "a: -0\n",
        "a: 1:2\n",
        "a: 2021-1-5\n",
        "a: [ ]\n",
        "a: []\n",
        "a: [1 2]\n",
        "a: [a b]\n",
        "a:1\n",
        "",
        "\n",
        "# only\n",
        "a: |\n  x\n",
        "a: >\n  x\n",
        " a: 1\n",
        "a: 1\n b: 2\n",
        "a: [1,\n  2]\n",
        "a: http://x.cn:80/\n",
        "? a\n: b\n",
        "a: @x\n",
        "a: `x`\n",
        "a: %x\n",
        "a: x, y\n",
        "a: 1.50\n",
        "a: 00\n",
        "a: 12345678901234567890\n",
        "a:  spaced   out  \n",
        "a: \"x\" y\n",
        "a: # note\n  b: 1\n",
        "a:   \n  b: 1\n"
      })
  void whatIsNotPlainIsLeftToTheStrictReader(String yaml) {
    assertSame(yaml);
  }

  @Test
  void mutilatedReportsAreReadTheSameByBoth() {
    Random random = new Random(1);
    List<String> bits =
        List.of(
            " ", "\n", ":", "[", "]", ",", "#", "-", "\"", "'", "0", ".", "{", "}", "&a", "*", "!",
            "| ", "\t", "中", "𠮷", "  ", "? ");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder yaml = new StringBuilder(REPORT);
      for (int cuts = random.nextInt(3); cuts >= 0; cuts--) {
        int at = random.nextInt(yaml.length());
        if (random.nextBoolean()) {
          yaml.deleteCharAt(at);
        } else {
          yaml.insert(at, bits.get(random.nextInt(bits.size())));
        }
      }
      assertSame(yaml.toString());
    }
  }

  private static void assertSame(String yaml) {
    Optional<Node> plain = PlainYaml.read(yaml, "r.yaml");
    if (plain.isPresent()) {
      Findings findings = new Findings();
      Optional<Node> strict = YamlFile.strictly(yaml, "r.yaml", findings);
      assertEquals(List.of(), findings.sorted(), () -> "the strict reader objects to:\n" + yaml);
      assertEquals(strict, plain, () -> "read differently:\n" + yaml);
    }
  }
}
