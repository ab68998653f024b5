package org.gongkai.check.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Check;
import org.gongkai.check.ChineseText;
import org.gongkai.check.ChineseText.Block;
import org.gongkai.check.ChineseText.Part;
import org.gongkai.check.Examiner;
import org.gongkai.check.Mention;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.report.Library;

/** Slips of the pen: what a template left behind, punctuation, a section one without figures. */
public final class QualityCheck implements Check {

  @Override
  public Set<String> rules() {
    return Set.of("Q01", "Q04", "Q05");
  }

  @Override
  public void judge(Examiner examiner, Library library) {
    Optional<ChineseText> text = examiner.text();
    if (text.isEmpty()) {
      return;
    }
    examiner.judged("Q01");
    text.get().mentions("Q01", "hints").forEach(hint -> judgeHint(examiner, hint));
    examiner.judged("Q04");
    text.get().mentions("Q04", "doubled").forEach(marks -> judgeDoubled(examiner, marks));
    judgeNumbering(examiner, text.get());
    judgePairs(examiner, text.get());
    if (examiner.report().filing().source().extent().isWhole()) {
      text.get().part("overview").ifPresent(part -> judgeFigures(examiner, text.get(), part));
    }
  }

  private static void judgeHint(Examiner examiner, Mention hint) {
    examiner.tell(
        "Q01",
        hint.at(),
        Text.of("“" + hint.word() + "”像是模板留下的", "'" + hint.word() + "' seems left from a template"),
        Text.of("请填写或删去", "fill it in or remove it"));
  }

  private static void judgeDoubled(Examiner examiner, Mention marks) {
    slip(
        examiner,
        marks,
        Text.of(
            "标点重复“" + Excerpt.of(marks.word()) + "”",
            "doubled punctuation '" + Excerpt.of(marks.word()) + "'"));
  }

  /** 一是…一是 without 二是 between, in one paragraph. */
  private static void judgeNumbering(Examiner examiner, ChineseText text) {
    Mention last = null;
    for (Mention first : text.mentions("Q04", "first")) {
      if (last != null
          && last.block() == first.block()
          && !first.words().substring(last.end(), first.offset()).contains("二是")) {
        slip(examiner, first, Text.of("“一是”之后又是“一是”", "'一是' follows '一是'"));
      }
      last = first;
    }
  }

  private static void judgePairs(Examiner examiner, ChineseText text) {
    List<Mention> marks = text.mentions("Q04", "marks");
    int from = 0;
    while (from < marks.size()) {
      Block block = marks.get(from).block();
      int to = from;
      while (to < marks.size() && marks.get(to).block() == block) {
        to++;
      }
      unbalanced(marks.subList(from, to), examiner.words("Q04", "pairs"))
          .ifPresent(
              mark ->
                  slip(
                      examiner,
                      mark,
                      Text.of(
                          "“" + mark.word() + "”没有成对",
                          "'" + mark.word() + "' has no counterpart")));
      from = to;
    }
  }

  /** The first mark of a paragraph without its counterpart; each kind of mark by itself. */
  private static Optional<Mention> unbalanced(List<Mention> marks, List<String> pairs) {
    for (String pair : pairs) {
      Mention first = null;
      int open = 0;
      for (Mention mark : marks) {
        char letter = wide(mark.word().charAt(0));
        if (letter == pair.charAt(0)) {
          first = open == 0 ? mark : first;
          open++;
        } else if (letter == pair.charAt(1) && open > 0) {
          open--;
        } else if (letter == pair.charAt(1) && !isNumbering(mark)) {
          return Optional.of(mark);
        }
      }
      if (open > 0) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  /** Brackets are often narrow on one side and wide on the other. */
  private static char wide(char letter) {
    return letter == '(' ? '（' : letter == ')' ? '）' : letter;
  }

  /** 1） and 一) number a list. */
  private static boolean isNumbering(Mention mark) {
    if (mark.offset() == 0) {
      return false;
    }
    char before = mark.words().charAt(mark.offset() - 1);
    return Character.isLetterOrDigit(before) && (before < 128 || "一二三四五六七八九十".indexOf(before) >= 0);
  }

  private static void slip(Examiner examiner, Mention at, Text message) {
    examiner.tell("Q04", at.at(), message, Text.of("请核对标点和序号", "see to the punctuation"));
  }

  private static void judgeFigures(Examiner examiner, ChineseText text, Part overview) {
    if (overview.isEmpty()) {
      return;
    }
    examiner.judged("Q05");
    String dates = String.join("", examiner.words("Q05", "dates"));
    if (text.blocks(overview).stream().noneMatch(block -> hasFigure(block, dates))) {
      examiner.tell(
          "Q05",
          overview.passage().at(),
          Text.of("总体情况没有数据", "section one holds no figure"),
          Text.of("请写明主动公开、依申请公开等方面的数据", "give figures of what was done"));
    }
  }

  /** A number that is no part of a date or of the number of a document. */
  private static boolean hasFigure(Block block, String dates) {
    String words = block.wording().words();
    for (int i = 0; i < words.length(); i++) {
      if (isDigit(words.charAt(i))) {
        int start = i;
        while (i < words.length() && isDigit(words.charAt(i))) {
          i++;
        }
        char before = start == 0 ? 0 : words.charAt(start - 1);
        char after = i == words.length() ? 0 : words.charAt(i);
        if (dates.indexOf(after) < 0 && "〔［[".indexOf(before) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9' || letter >= '０' && letter <= '９';
  }
}
