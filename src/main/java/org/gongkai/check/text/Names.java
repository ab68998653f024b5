package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.check.ChineseText;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;

/**
 * Names of persons, recognised only where a word announces one: 联系人：王小明, 申请人张某某. In 联系人：办公室 and
 * 申请人向本机关 there is none.
 */
final class Names {

  private static final String RULE = "V04";
  private static final int LONGEST = 3;

  private final Examiner examiner;

  private Names(Examiner examiner) {
    this.examiner = examiner;
  }

  /** The words that a name follows. */
  static List<Mention> of(ChineseText text, Examiner examiner) {
    Names names = new Names(examiner);
    List<Mention> found = new ArrayList<>();
    text.mentions(RULE, "staff").stream().filter(names::staffFollows).forEach(found::add);
    text.mentions(RULE, "applicant").stream().filter(names::applicantFollows).forEach(found::add);
    return found;
  }

  /** After a colon a surname, one or two letters and the end of the words. */
  private boolean staffFollows(Mention mention) {
    String after = mention.after(LONGEST + 3);
    if (after.isEmpty() || after.charAt(0) != '：' && after.charAt(0) != ':') {
      return false;
    }
    String name = han(after.substring(1).strip());
    return name.length() >= 2 && name.length() <= LONGEST && isSurname(name.charAt(0), "surnames");
  }

  /** A surname with 某, or with a given name and a word such as 向 after it. */
  private boolean applicantFollows(Mention mention) {
    String after = mention.after(LONGEST + 3);
    if (after.length() < 2 || !isSurname(after.charAt(0), "surnamesOfApplicants")) {
      return false;
    }
    if (after.charAt(1) == '某') {
      return true;
    }
    String name = han(after);
    List<String> follow = examiner.words(RULE, "follow");
    return IntStream.rangeClosed(2, LONGEST)
        .anyMatch(length -> follow.stream().anyMatch(word -> name.startsWith(word, length)));
  }

  private boolean isSurname(char letter, String list) {
    return examiner.words(RULE, list).stream().anyMatch(all -> all.indexOf(letter) >= 0);
  }

  /** The Han letters the words begin with. */
  private static String han(String words) {
    int end = 0;
    while (end < words.length() && Character.isIdeographic(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }
}
