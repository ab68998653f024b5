package org.gongkai.download;

import java.util.Locale;
import org.gongkai.language.Text;

/** The words that stand in data files for the state of a value; none of them is ever zero. */
enum Status {
  REPORTED(Text.of("报告给出了这个数", "The report gives this number")),
  BLANK(Text.of("原文此处为空白", "Left empty in the original")),
  NOT_APPLICABLE(Text.of("原文注明不适用于该机关", "The original says it does not apply to this agency")),
  NOT_PUBLISHED(Text.of("没有公布，或没有可读的文本", "Not in what was published, or not to be had as text")),
  NO_SUCH_CELL(Text.of("该年的格式没有这一格", "The form of that year has no such cell")),
  NO_REPORT(Text.of("该年没有报告", "There is no report for that year"));

  private final Text meaning;

  Status(Text meaning) {
    this.meaning = meaning;
  }

  /** The word in the files: {@code not-published}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Text meaning() {
    return meaning;
  }
}
