package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.language.Text;
import org.gongkai.prose.Wording;

/** N13: where the text says that all requests were concluded, none is carried forward. */
final class AllDoneRule implements ClaimRule {

  private static final String ID = "N13";

  /** So far before and after the words a sentence is looked at. */
  private static final int LONGEST = 200;

  private static final String MARKS = "。！？\n";

  @Override
  public void judge(Told told, Examiner examiner) {
    Optional<BigDecimal> left = Claims.value("carriedForward", told.report(), told.measures());
    if (left.isEmpty()) {
      return;
    }
    for (Telling telling : told.tellings()) {
      for (Wording wording : telling.wordings()) {
        if (told.reader().speaksOfConclusion(wording.words())) {
          judge(telling, wording, left.get(), told, examiner);
        }
      }
    }
  }

  private static void judge(
      Telling telling, Wording wording, BigDecimal left, Told told, Examiner examiner) {
    String words = wording.words();
    int at = told.reader().allDone().find(words, 0, words.length());
    if (at < 0 || !isOfAllRequests(words, at, told)) {
      return;
    }
    examiner.judged(ID);
    if (left.signum() > 0) {
      String all = words.substring(at, at + told.reader().allDone().at(words, at));
      examiner.find(
          ID,
          telling.at(wording, at),
          Text.of(
              "文中说“" + all + "”，但结转下年度 " + left.toPlainString() + " 件",
              "the text says all were concluded ("
                  + all
                  + "), but "
                  + left.toPlainString()
                  + " were carried forward"),
          Working.recordable(
              ID,
              Text.of(
                  "请说明结转的件数，如“其余均按时办结”", "name those carried forward, and say it of the others")));
    }
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
