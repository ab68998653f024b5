package org.gongkai.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;
import org.gongkai.language.Text;
import org.gongkai.law.Formula;

/** N13: where the text says that all requests were concluded, none is carried forward. */
final class AllDoneRule implements ClaimRule {

  private static final Formula LEFT = Formula.of("carriedForward");
  private static final String ID = "N13";

  /** So far before and after the words a sentence is looked at. */
  private static final int LONGEST = 200;

  private static final String MARKS = "。！？\n";

  @Override
  public void judge(Told told, Examiner examiner) {
    Optional<BigDecimal> left = Claims.value(LEFT, told.report(), told.measures());
    if (left.isEmpty()) {
      return;
    }
    List<Mention> mentions =
        examiner.text().map(text -> text.mentions(ID, "all")).orElse(List.of());
    for (Mention all : mentions) {
      if (isOfAllRequests(all.words(), all.offset(), told)) {
        examiner.judged(ID);
        if (left.get().signum() > 0) {
          find(all, left.get(), examiner);
        }
      }
    }
  }

  private static void find(Mention all, BigDecimal left, Examiner examiner) {
    examiner.tell(
        ID,
        all.at(),
        Text.of(
            "文中说“" + all.word() + "”，但结转下年度 " + left.toPlainString() + " 件",
            "the text says all were concluded ("
                + all.word()
                + "), but "
                + left.toPlainString()
                + " were carried forward"),
        Text.of("请说明结转的件数，如“其余均按时办结”", "name those carried forward, and say it of the others"));
  }

  private static boolean isOfAllRequests(String words, int at, Told told) {
    int start = at;
    while (start > 0 && at - start < LONGEST && MARKS.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at;
    while (end < words.length() && end - at < LONGEST && MARKS.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    String sentence = words.substring(start, end);
    boolean isOfRequests = sentence.contains("申请") && !containsAny(sentence, "otherAffairs", told);
    return isOfRequests && !containsAny(sentence, "remainder", told);
  }

  private static boolean containsAny(String sentence, String list, Told told) {
    List<String> words = told.reader().speech().words(list);
    return words.stream().anyMatch(sentence::contains);
  }
}
