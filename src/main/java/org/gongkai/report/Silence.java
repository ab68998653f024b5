package org.gongkai.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.language.Text;

/**
 * Why there is no number in a place; none of these is ever zero. The one answer to that question:
 * cells, measures, sums, charts, data files and the comparison all give it.
 */
public enum Silence implements Figure {
  BLANK('b', "blank", Text.of("空白", "blank"), Text.of("原文此处为空白", "Left empty in the original")),
  NOT_APPLICABLE(
      'n',
      "not-applicable",
      Text.of("不适用", "n/a"),
      Text.of("原文注明不适用于该机关", "The original says it does not apply to this agency")),
  /** A sum that is unknown because a part of it is blank. */
  PARTLY_BLANK(
      'c',
      "blank",
      Text.of("部分空白", "partly blank"),
      Text.of("合计中有一部分原文为空白", "A part of the sum is left empty in the original")),
  /** A sum that is unknown because a part of it does not apply. */
  PARTLY_NOT_APPLICABLE(
      'm',
      "not-applicable",
      Text.of("部分不适用", "partly n/a"),
      Text.of("合计中有一部分不适用于该机关", "A part of the sum does not apply to this agency")),
  NOT_PUBLISHED(
      'u',
      "not-published",
      Text.of("未公布", "not published"),
      Text.of("没有公布，或没有可读的文本", "Not in what was published, or not to be had as text")),
  /** Its table is a picture. */
  PICTURE(
      'p',
      "not-published",
      NOT_PUBLISHED.words,
      Text.of("原文为图片", "only as a picture"),
      Text.of(
          "原文中此表是图片，没有可读的数据",
          "The original prints this table as a picture; it holds no readable data")),
  /** Its table is not in the text at hand. */
  ABSENT(
      'a',
      "not-published",
      NOT_PUBLISHED.words,
      Text.of("没有此表", "table not at hand"),
      Text.of("所据文本中没有此表", "The text at hand does not contain this table")),
  /** Of its table only some figures were to be had. */
  PARTIAL(
      'q',
      "not-published",
      NOT_PUBLISHED.words,
      Text.of("只有部分数据", "given in part"),
      Text.of("此表只取得部分数据", "Only some figures of this table were to be had")),
  /**
   * It may well have been published: the portal has not got it. Never mixed up with what was not
   * published.
   */
  NOT_OBTAINED(
      'o',
      "not-obtained",
      Text.of("未取得", "not obtained"),
      Text.of(
          "本站尚未取得，不等于没有公布",
          "This portal has not got it, which is not to say that it was not published")),
  /** Not given, and the form of that year does not ask for it. */
  NOT_ASKED(
      'f',
      "no-such-cell",
      Text.of("格式无此项", "not asked"),
      Text.of("当年的格式没有这一项", "That year's form does not ask for it")),
  NO_REPORT(
      'r',
      "no-report",
      Text.of("无报告", "no report"),
      Text.of("没有本站收录的报告", "No report in this portal")),
  /** A sum over agencies that are not the same in all years. */
  NOT_COMPARABLE(
      'x',
      "not-comparable",
      Text.of("不可比", "not comparable"),
      Text.of("这些机构没有每年都完整公布", "Not given in full by all of these agencies")),
  /** A sum of nothing. */
  NOTHING_TO_ADD(
      'e',
      "no-report",
      Text.of("无可加总", "none to add up"),
      Text.of("没有可加总的报告", "No reports to add up")),
  /** A stack is drawn whole or not at all: parts of it were not published. */
  INCOMPLETE(
      'i',
      "not-published",
      Text.of("公布不全", "incomplete"),
      Text.of("没有完整公布", "Not published in full")),
  /** A stack is drawn whole or not at all: parts of it are blank, or were not asked for. */
  WITH_GAPS('g', "not-comparable", Text.of("数据不全", "incomplete"), Text.of("数据不全", "Incomplete")),
  /** The year was reported by the body this one follows. */
  BY_PREDECESSOR(
      'v',
      "no-report",
      Text.of("见前身", "predecessor"),
      Text.of("由前身报告", "Reported by its predecessor")),
  /** There are no shares of nothing. */
  NO_SHARES(
      'z',
      "no-shares",
      Text.of("合计为 0", "total 0"),
      Text.of("当年合计为 0，没有占比", "The year's total is 0, of which there are no shares"));

  private final char letter;
  private final String status;
  private final Text words;
  private final Text brief;
  private final Text full;

  Silence(char letter, String status, Text words, Text full) {
    this(letter, status, words, words, full);
  }

  Silence(char letter, String status, Text words, Text brief, Text full) {
    this.letter = letter;
    this.status = status;
    this.words = words;
    this.brief = brief;
    this.full = full;
  }

  /** What stands for it in the files of the comparison. */
  public char letter() {
    return letter;
  }

  @Override
  public String status() {
    return status;
  }

  @Override
  public Text words() {
    return words;
  }

  /** The reason in a word or two, where the words do not tell it: 原文为图片. */
  public Text brief() {
    return brief;
  }

  /** The reason in a sentence without its stop. */
  public Text full() {
    return full;
  }

  @Override
  public boolean isUnpublished() {
    return this == NOT_PUBLISHED || this == PICTURE || this == ABSENT || this == PARTIAL;
  }

  /** Whether it is why a whole table has no figures, as a source says it. */
  public boolean isOfTable() {
    return this == PICTURE || this == ABSENT || this == PARTIAL || this == NOT_OBTAINED;
  }

  /** One for each status that data files know, as the plain meaning of it. */
  public static List<Silence> ofFiles() {
    return List.of(BLANK, NOT_APPLICABLE, NOT_PUBLISHED, NOT_OBTAINED, NOT_ASKED, NO_REPORT);
  }

  /** Whether a report can answer so; the others are of years, sums and drawings. */
  public boolean isOfReport() {
    return compareTo(NO_REPORT) < 0;
  }

  /** The word for it in the sources: {@code picture}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Why a table has no figures, by its word. */
  public static Optional<Silence> ofTable(String key) {
    return Stream.of(values())
        .filter(silence -> silence.isOfTable() && silence.key().equals(key))
        .findFirst();
  }
}
