package org.gongkai.prose;

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
 * The fast reader may give up, but where it answers it must say exactly what the full parser says,
 * places and HTML included.
 */
class PlainProseTest {

  private static final String REPORT =
      """
      来源：《甲局2024年政府信息公开工作年度报告》，共 3 部分。

      ## 一、总体情况

      根据（国办公开办函〔2021〕30号）编制；所列数据自2022年1月1日起至12月31日止, and "so" on.

      ### （一）主动公开
      - **主动公开**：公开信息[912](#publication.total)条，其中规范性文件20条、**其他**文件517条。
      - 见[上年报告](../2023/)和[附件](2024/report.pdf)。

      收到申请[88](#requests.received.total)件，同比减少12%!

      ## 二、主动公开政府信息情况

      ## 六、其他需要报告的事项

      无。
      """;

  @Test
  void aPlainReportIsReadTheSameByBoth() {
    assertSame(REPORT);
    assertPlain(REPORT);
  }

  @Test
  void theNarrativesOfThisPortalAreReadTheSameByBothAndMostArePlain() throws IOException {
    int plain = 0;
    int all = 0;
    try (Stream<Path> files = Files.walk(Path.of("content/agencies"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file);
        assertSame(text);
        all++;
        plain += PlainProse.passages(text, "x.md").isPresent() ? 1 : 0;
      }
    }
    assertTrue(plain * 10 >= all * 6, plain + " of " + all + " narratives are plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "甲\n",
        "甲",
        "甲\n乙\n",
        "甲\n\n乙\n",
        " 甲\n",
        "　甲\n",
        "    甲\n",
        "甲  \n",
        "甲\n   \n乙\n",
        "#甲\n",
        "# 甲\n",
        "##\n",
        "## \n",
        "##  甲\n",
        "## 甲 ##\n",
        "## 甲#\n",
        "##### 甲\n",
        "####### 甲\n",
        "## 甲\n乙\n",
        "甲\n## 乙\n",
        "甲\n===\n",
        "甲\n---\n",
        "---\n",
        "===\n",
        "- 甲\n- 乙\n",
        "- 甲\n\n- 乙\n",
        "- 甲\n乙\n",
        "- 甲\n\n乙\n",
        "- 甲\n\n\n- 乙\n",
        "- 甲\n\n乙\n\n- 丙\n",
        "- 甲\n\n## 乙\n- 丙\n",
        "- 甲\n## 乙\n",
        "甲\n- 乙\n",
        "- - 甲\n",
        "- # 甲\n",
        "- 1. 甲\n",
        "-甲\n",
        "-\n",
        "- \n",
        "-  甲\n",
        "+ 甲\n",
        "* 甲\n",
        "1. 甲\n",
        "1) 甲\n",
        "1、甲\n",
        "2022年\n",
        "> 甲\n",
        "甲 > 乙\n",
        "**甲**乙\n",
        "**甲** 乙\n",
        "** 甲**\n",
        "**甲\n",
        "***甲***\n",
        "**甲***乙\n",
        "**甲**乙**丙**\n",
        "**（甲）**乙\n",
        "**a**b\n",
        "*甲*\n",
        "甲**\n",
        "****\n",
        "[1](#a.b)\n",
        "[1](#a.b.c)件\n",
        "[](#a.b)\n",
        "[1]()\n",
        "[ 1](#a.b)\n",
        "[1 ](#a.b)\n",
        "[1](#a.b \"t\")\n",
        "[1]\n",
        "[1] (#a)\n",
        "[1][2]\n",
        "[1]: #a\n",
        "[[1](#a)](#b)\n",
        "[**甲**](#a)\n",
        "[1](javascript:alert)\n",
        "[1](http://x.cn/)\n",
        "[1](//x.cn/)\n",
        "[1](a b)\n",
        "[1](a_b)\n",
        "![1](a.png)\n",
        "甲!\n",
        "甲![\n",
        "http://x.cn\n",
        "www.x.cn\n",
        "WWW.x.cn\n",
        "a@b.cn\n",
        "https:甲\n",
        "甲：//乙\n",
        "a: //b\n",
        "a://b\n",
        "&amp;\n",
        "a & b\n",
        "<b>\n",
        "a\\b\n",
        "`a`\n",
        "a_b_c\n",
        "~~甲~~\n",
        "2019~2020年\n",
        "|甲|乙|\n|---|---|\n",
        "甲|乙\n",
        "\"甲\"\n",
        "'甲'\n",
        "甲\t乙\n",
        "甲#乙\n",
        "\uD83D\uDE00\n",
        "甲\u00A0\n",
        "\u00A0甲\n",
        "甲\u2028乙\n",
        "\n\n## 甲\n\n\n",
        "甲\n\n\n\n乙",
        "```\n甲\n```\n",
        "$x$ {y} ^z^ %\n"
      })
  void whatIsNotPlainIsLeftToTheFullParser(String text) {
    assertSame(text);
    assertSame("## 一、总体情况\n\n" + text);
    assertSame(text + "\n末尾。\n");
  }

  @Test
  void mutilatedReportsAreReadTheSameByBoth() {
    Random random = new Random(1);
    List<String> bits =
        List.of(
            " ",
            "\n",
            "\n\n",
            "#",
            "- ",
            "*",
            "**",
            "[",
            "]",
            "(",
            ")",
            "!",
            "\"",
            "&",
            "<",
            ">",
            "_",
            "`",
            "|",
            "~",
            "1. ",
            "\\",
            ":",
            "//",
            "www.",
            "@",
            "甲",
            "，",
            "　",
            "\t",
            "=",
            "+ ",
            "[1](#a.b)");
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(REPORT);
      for (int cuts = random.nextInt(3); cuts >= 0; cuts--) {
        int at = random.nextInt(text.length());
        if (random.nextBoolean()) {
          text.deleteCharAt(at);
        } else {
          text.insert(at, bits.get(random.nextInt(bits.size())));
        }
      }
      assertSame(text.toString());
      plain += PlainProse.passages(text.toString(), "x.md").isPresent() ? 1 : 0;
    }
    assertTrue(plain > 5_000, plain + " of them were plain");
  }

  private static void assertPlain(String text) {
    assertTrue(PlainProse.passages(text, "x.md").isPresent(), () -> "not plain:\n" + text);
  }

  private static void assertSame(String text) {
    Optional<List<Passage>> plain = PlainProse.passages(text, "x.md");
    if (plain.isPresent()) {
      Findings findings = new Findings();
      List<Passage> parsed = new Markdown(findings).parsed(text, "x.md");
      assertEquals(List.of(), findings.sorted(), () -> "the full parser objects to:\n" + text);
      assertEquals(parsed, plain.get(), () -> "read differently:\n" + text);
    }
  }
}
