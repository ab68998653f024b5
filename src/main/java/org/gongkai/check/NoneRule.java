package org.gongkai.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.claim.WordSet;
import org.gongkai.language.Text;
import org.gongkai.prose.Wording;

/** N07: where the text says that no request came in, the table says zero. */
final class NoneRule implements ClaimRule {

  private static final String ID = "N07";

  /** No clause that says so is longer than this, before or after the words. */
  private static final int LONGEST = 40;

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
    WordSet none = told.reader().none();
    for (int at = none.find(words, 0, words.length());
        at >= 0;
        at = none.find(words, at + 1, words.length())) {
      if (isOfRequests(words, at, at + none.at(words, at), told)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the clause speaks of requests, all of them, and of nothing else. */
  private static boolean isOfRequests(String words, int at, int behind, Told told) {
    int start = at;
    while (start > 0 && at - start < LONGEST && MARKS.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    int end = behind;
    while (end < words.length() && end - behind < LONGEST && MARKS.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    String what = told.reader().bare(words.substring(behind, end), told.report());
    return told.reader().bare(words.substring(start, at), told.report()).isEmpty()
        && (what.equals("@") || what.equals("任何@"));
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
