package org.gongkai.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;
import org.gongkai.language.Text;
import org.gongkai.law.Formula;

/** N07: where the text says that no request came in, the table says zero. */
final class NoneRule implements ClaimRule {

  private static final Formula RECEIVED = Formula.of("received");
  private static final String ID = "N07";

  /** No clause that says so is longer than this, before or after the words. */
  private static final int LONGEST = 40;

  private static final String MARKS = "，。；：、（）,;:()！？\n ";

  @Override
  public void judge(Told told, Examiner examiner) {
    Optional<BigDecimal> received = Claims.value(RECEIVED, told.report(), told.measures());
    if (received.isEmpty()) {
      return;
    }
    for (Mention none : mentions(examiner)) {
      if (isOfRequests(none.words(), none.offset(), none.end(), told)) {
        examiner.judged(ID);
        if (received.get().signum() > 0) {
          find(none, received.get(), examiner);
        }
      }
    }
  }

  private static List<Mention> mentions(Examiner examiner) {
    return examiner.text().map(text -> text.mentions(ID, "none")).orElse(List.of());
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

  private static void find(Mention none, BigDecimal received, Examiner examiner) {
    String words = none.word() + none.after(8);
    examiner.tell(
        ID,
        none.at(),
        Text.of(
            "文中说“" + words + "”，但本年新收为 " + received.toPlainString(),
            "the text says '" + words + "', but " + received.toPlainString() + " were received"),
        Text.of("请核对文字和表格", "compare the text with the table"));
  }
}
