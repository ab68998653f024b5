package org.gongkai.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

  @Test
  void aTextThatStayedIsOneStep() {
    assertEquals(List.of("=2"), told("全年收到申请5件。都已答复。", "全年收到申请5件。都已答复。"));
  }

  @Test
  void aNumberChangesAsAWhole() {
    assertEquals(
        List.of("收到申请[-3,511-][+3,525+]件，增长[-1.05-][+0.4+]%。"),
        told("收到申请3,511件，增长1.05%。", "收到申请3,525件，增长0.4%。"));
  }

  @Test
  void aNewSentenceAndOneThatIsGoneAreToldWhole() {
    assertEquals(
        List.of("=1", "[-网站停用。-]", "[+新设政务新媒体账号三个。+]", "=1"),
        told("收到申请5件。网站停用。没有收费。", "收到申请5件。新设政务新媒体账号三个。没有收费。"));
  }

  @Test
  void aSentenceMovedUpIsGoneWhereItWas() {
    assertEquals(
        List.of("[+丙句在此。+]", "=2", "[-丙句在此。-]"), told("甲句在此。乙句在彼处。丙句在此。", "丙句在此。甲句在此。乙句在彼处。"));
  }

  @Test
  void aSingleCharacterBetweenChangesGoesWithThem() {
    assertEquals(List.of("完善了[-甲的乙-][+丙的丁+]等各项工作制度。"), told("完善了甲的乙等各项工作制度。", "完善了丙的丁等各项工作制度。"));
  }

  @Test
  void englishSentencesEndBeforeASpaceOnly() {
    assertEquals(
        List.of("=1", "It rose by [-1.05-][+2.5+]% on last year."),
        told(
            "All was answered. It rose by 1.05% on last year.",
            "All was answered. It rose by 2.5% on last year."));
  }

  @Test
  void aTextOutOfNothingIsNew() {
    assertEquals(List.of("[+甲。+]", "[+乙。+]"), told("", "甲。乙。"));
    assertEquals(List.of("[-甲。-]"), told("甲。", ""));
  }

  @Test
  void textsBeyondAllMeasureAreComparedInBoundedTime() {
    String before =
        IntStream.range(0, 20_000).mapToObj(i -> "旧" + i + "。").collect(Collectors.joining());
    String after =
        IntStream.range(0, 20_000).mapToObj(i -> "新" + i + "。").collect(Collectors.joining());
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          List<String> steps = told("头。" + before + "尾。", "头。" + after + "尾。");
          assertEquals("=1", steps.get(0));
          assertEquals("=1", steps.get(steps.size() - 1));
        });
  }

  @Test
  void whatIsAlikeInTextsBeyondAllMeasureIsNeitherNewNorGone() {
    String same =
        IntStream.range(0, 1_100).mapToObj(i -> "第" + i + "句。").collect(Collectors.joining());
    assertEquals(
        List.of("[-旧的开头。-]", "[+新写的首句。+]", "=1100", "[-旧的结尾。-]", "[+另加的末句。+]"),
        told("旧的开头。" + same + "旧的结尾。", "新写的首句。" + same + "另加的末句。"));
  }

  /** Each step in a word: =2 for sentences that stayed, [-gone-] and [+new+] in the others. */
  private static List<String> told(String before, String after) {
    return TextDifference.of(List.of(before), List.of(after)).stream()
        .map(
            step ->
                step.unchanged() > 0
                    ? "=" + step.unchanged()
                    : step.runs().stream()
                        .map(TextDifferenceTest::told)
                        .collect(Collectors.joining()))
        .toList();
  }

  private static String told(Run run) {
    return switch (run.mark()) {
      case KEPT -> run.words();
      case GONE -> "[-" + run.words() + "-]";
      case NEW -> "[+" + run.words() + "+]";
    };
  }
}
