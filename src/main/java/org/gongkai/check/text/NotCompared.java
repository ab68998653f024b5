package org.gongkai.check.text;

import org.gongkai.claim.LinkWords.Unread;
import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;
import org.gongkai.prose.Link;

/** A link to a figure whose number cannot be compared with it: why, and how to write it. */
final class NotCompared {

  private NotCompared() {}

  static Finding of(Link link, String address, Unread unread) {
    String excerpt = Excerpt.of(link.text());
    Text why = why(unread);
    return Fault.NOT_COMPARED.at(
        link.at(),
        Text.of(
            "“" + excerpt + "”没有与 " + address + " 的数核对：" + why.zh(),
            "'" + excerpt + "' was not compared with " + address + ": it " + why.en()),
        Text.of(
            "请只把这个数作为链接的文字，用数字写，如 [88](#" + address + ")；不是这个数的，不要链接到它",
            "make the number alone, in digits, the words of the link, as in [88](#"
                + address
                + "); do not link what is not this figure"));
  }

  private static Text why(Unread unread) {
    return switch (unread) {
      case SHARE -> Text.of("是比例，不是一个数", "is a share, not a number");
      case RANGE -> Text.of("是一个范围，不是一个数", "is a range, not one number");
      case LETTERS -> Text.of("里的数字连着字母，读不成一个数", "has letters behind its digits and is no number");
      case LONG -> Text.of("超过 15 位，不会是表中的数", "has more than 15 digits, which no figure has");
      case VAGUE -> Text.of("读不成一个确定的数", "names no definite number");
      case WORDS -> Text.of("用文字写数", "spells its number out");
    };
  }
}
