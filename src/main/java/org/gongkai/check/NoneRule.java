package org.gongkai.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.language.Text;
import org.gongkai.prose.Wording;

/** N07: where the text says that no request came in, the table says zero. */
final class NoneRule implements ClaimRule {

  private static final String ID = "N07";
  private static final String MARKS = "，。；：、（）,;:()！？\n ";

  @Override
  public void judge(Told told, Examiner examiner) {
    Optional<BigDecimal> received = Claims.value("received", told.report(), told.measures());
    if (received.isEmpty()) {
      return;
    }
    for (Telling telling : told.tellings()) {
      for (Wording wording : telling.wordings()) {
        int at = none(wording, told);
        if (at >= 0) {
          examiner.judged(ID);
          if (received.get().signum() > 0) {
            find(telling, wording, at, received.get(), examiner);
          }
        }
      }
    }
  }

  /** Where the words say so; -1 where they do not, or may mean something else. */
  private static int none(Wording wording, Told told) {
    String words = wording.words();
    for (String none : told.reader().speech().words("none")) {
      for (int at = words.indexOf(none); at >= 0; at = words.indexOf(none, at + 1)) {
        int start = at;
        while (start > 0 && MARKS.indexOf(words.charAt(start - 1)) < 0) {
          start--;
        }
        int end = at + none.length();
        while (end < words.length() && MARKS.indexOf(words.charAt(end)) < 0) {
          end++;
        }
        String before = told.reader().bare(words.substring(start, at), told.report());
        String what = told.reader().bare(words.substring(at + none.length(), end), told.report());
        if (before.isEmpty() && (what.equals("@") || what.equals("任何@"))) {
          return at;
        }
      }
    }
    return -1;
  }

  private static void find(
      Telling telling, Wording wording, int at, BigDecimal received, Examiner examiner) {
    String words = wording.words().substring(at, Math.min(at + 12, wording.words().length()));
    examiner.find(
        ID,
        telling.at(wording, at),
        Text.of(
            "文中说“" + words + "”，但本年新收为 " + received.toPlainString(),
            "the text says '" + words + "', but " + received.toPlainString() + " were received"),
        Working.recordable(ID, Text.of("请核对文字和表格", "compare the text with the table")));
  }
}
