package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.ChineseText;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;
import org.gongkai.form.Form;
import org.gongkai.language.Text;
import org.gongkai.report.Library;

/** The number of parts a preface announces: 由总体情况、……等六部分组成. */
public final class OutlineCheck implements Check {

  private static final String RULE = "S12";
  private static final String DIGITS = "零一二三四五六七八九十";

  @Override
  public Set<String> rules() {
    return Set.of("S12");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    examiner
        .text()
        .ifPresent(
            text -> text.mentions(RULE, "parts").forEach(parts -> judge(examiner, text, parts)));
  }

  private static void judge(Examiner examiner, ChineseText text, Mention parts) {
    OptionalInt announced = numberBefore(parts);
    List<String> listed = listed(examiner, parts);
    if (announced.isEmpty() || listed.size() < 2) {
      return;
    }
    examiner.judged(RULE);
    if (announced.getAsInt() != listed.size()) {
      tell(
          examiner,
          parts,
          announced.getAsInt(),
          Text.of("列出的是 " + listed.size() + " 项", listed.size() + " are listed"));
      return;
    }
    judgePresent(examiner, text, parts, announced.getAsInt());
  }

  /** The parts that follow, where the form does not prescribe them: else S01 tells. */
  private static void judgePresent(
      Examiner examiner, ChineseText text, Mention parts, int announced) {
    Form form = examiner.report().form();
    boolean isFree = form.freeOutline() && examiner.report().filing().source().extent().isWhole();
    long present =
        text.parts().stream()
            .map(ChineseText.Part::heading)
            .filter(heading -> !heading.isEmpty() && !heading.startsWith("附"))
            .count();
    if (isFree && present < announced) {
      tell(
          examiner, parts, announced, Text.of("正文有 " + present + " 部分", "the text has " + present));
    } else if (!form.freeOutline() && announced != form.outline().size()) {
      int prescribed = form.outline().size();
      tell(
          examiner,
          parts,
          announced,
          Text.of("格式规定的是 " + prescribed + " 部分", "the form has " + prescribed));
    }
  }

  private static void tell(Examiner examiner, Mention parts, int announced, Text instead) {
    examiner.tell(
        RULE,
        parts.at(),
        Text.of(
            "文中称 " + announced + " 部分，" + instead.zh(),
            "the text announces " + announced + " parts, but " + instead.en()),
        Text.of("请核对部分数和所列各项", "compare the number with the parts"));
  }

  /** 六 in 六部分组成, 6 in 6个部分; 十二 as well. */
  private static OptionalInt numberBefore(Mention parts) {
    String words = parts.words();
    int end = parts.offset();
    while (end > 0 && (words.charAt(end - 1) == '个' || words.charAt(end - 1) == '大')) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 2 && value(words.charAt(start - 1)) >= 0) {
      start--;
    }
    return start == end ? OptionalInt.empty() : OptionalInt.of(value(words.substring(start, end)));
  }

  private static int value(String number) {
    int first = value(number.charAt(0));
    if (number.length() == 1) {
      return first;
    }
    int second = value(number.charAt(1));
    return first == 10 ? 10 + second : first * 10 + second % 10;
  }

  private static int value(char digit) {
    return digit >= '0' && digit <= '9' ? digit - '0' : DIGITS.indexOf(digit);
  }

  /** What the sentence lists before the number; 行政复议、行政诉讼 is one part. */
  private static List<String> listed(Examiner examiner, Mention parts) {
    String before = parts.words().substring(0, parts.offset());
    String sentence = before.substring(before.lastIndexOf('。') + 1);
    int begin = -1;
    int end = 0;
    for (String word : examiner.words(RULE, "begin")) {
      int at = sentence.indexOf(word);
      if (at >= 0 && (begin < 0 || at < begin)) {
        begin = at;
        end = at + word.length();
      }
    }
    if (begin < 0) {
      return List.of();
    }
    int close = Math.max(sentence.lastIndexOf('等'), sentence.lastIndexOf('共'));
    String list = close > end ? sentence.substring(end, close) : sentence.substring(end);
    return items(list, examiner.words(RULE, "open"));
  }

  private static List<String> items(String list, List<String> open) {
    List<String> items = new ArrayList<>();
    for (String item : list.split("[、，；,;]")) {
      String last = items.isEmpty() ? "" : items.get(items.size() - 1);
      boolean belongsToLast = open.stream().anyMatch(last::endsWith);
      boolean isNumber = item.strip().chars().allMatch(letter -> value((char) letter) >= 0);
      if (belongsToLast) {
        items.set(items.size() - 1, last + "、" + item.strip());
      } else if (!isNumber) {
        items.add(item.strip());
      }
    }
    return items;
  }
}
