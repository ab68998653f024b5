package org.gongkai.attachment;

import org.gongkai.language.Text;

/** What a document does of its own accord, as the end of a sentence that begins with its name. */
public enum Act {
  SCRIPT("含有脚本（JavaScript）", "contains a script (JavaScript)"),
  LAUNCH("会启动别的程序（Launch）", "starts another program (Launch)"),
  OPENING("打开时会自己执行动作", "does something by itself when it is opened"),
  MACRO("含有宏（VBA）", "contains macros (VBA)"),
  UNREAD("结构异常，查不到底", "is built so oddly that it could not be looked through");

  private final Text words;

  Act(String zh, String en) {
    this.words = Text.of(zh, en);
  }

  public Text words() {
    return words;
  }
}
