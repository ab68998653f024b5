package org.gongkai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLimitsTest {

  private static final int MANY = 100_000;
  private static final Duration BOUND = Duration.ofSeconds(10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "*",
        "*a ",
        "*a**b***c",
        "“*",
        "**“x",
        "_",
        "~~",
        "[",
        "![",
        "](",
        "[a](",
        "[a][b]",
        "[^",
        "]: ",
        "[a]: x\n",
        "`",
        "<",
        "<a ",
        "<b>",
        "<!--",
        "<![CDATA[",
        "<?",
        "&",
        "\\",
        "|",
        "| a |\n",
        "- ",
        "1. ",
        "# ",
        "#a\n",
        "\t",
        "x\n",
        "中\n",
        "http://",
        "http://中",
        "www.",
        "a@",
        "中a@",
        "x:"
      })
  void repeatedMarksAreReadInTime(String mark) {
    String source = mark.repeat(Math.min(MANY, 600_000 / mark.length()));
    assertTimeout(BOUND, () -> Reading.of(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*|x|*",
        "![|x|](u)",
        "[|x|](u)",
        "![|x|",
        "(|x|)",
        "**a |x| b**",
        "http://a.cn/中(|x|)"
      })
  void nestedMarksAreReadInTime(String nest) {
    String[] parts = nest.split("\\|");
    assertTimeout(
        BOUND,
        () ->
            Reading.of(
                parts[0].repeat(MANY)
                    + parts[1]
                    + (parts.length > 2 ? parts[2].repeat(MANY) : "")));
  }

  @Test
  void deepListsAreReadInTime() {
    String source =
        IntStream.range(0, 1_000)
            .mapToObj(depth -> "  ".repeat(depth) + "- x\n")
            .collect(Collectors.joining());
    assertTimeout(BOUND, () -> Reading.of(source));
  }

  @Test
  void wideTablesAreReadUpToABound() {
    Reading most = assertTimeout(BOUND, () -> Reading.of(table(500, 900)));
    assertTrue(most.html().endsWith("<td></td>\n</tr>\n</tbody>\n</table>"));
    assertEquals(List.of(), most.findings(Language.EN));
  }

  @Test
  void tablesBeyondTheBoundAreNotReadAndTheAuthorIsToldTheLine() {
    Reading reading = Reading.fromLine(11, table(1_000, 600));
    assertEquals("", reading.html());
    assertEquals(
        List.of(
            "a.md:511: too-large: at this line the tables have more than 500000 cells; the text is not read | split the table, or offer it as an attachment"),
        reading.findings(Language.EN));
  }

  @Test
  void manySmallTablesCountTogether() {
    Reading reading = assertTimeout(BOUND, () -> Reading.of((table(1_000, 100) + "\n").repeat(50)));
    assertEquals(
        List.of("a.md:509"),
        reading.places("too-large").stream().map(place -> place.substring(0, 8)).toList());
  }

  private static String table(int columns, int rows) {
    return "|a".repeat(columns) + "\n" + "|-".repeat(columns) + "\n" + "||\n".repeat(rows);
  }
}
