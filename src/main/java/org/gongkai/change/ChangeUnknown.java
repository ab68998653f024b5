package org.gongkai.change;

import org.gongkai.language.Text;

/** It cannot be said what changed: there is no such revision, no repository, no list. */
public final class ChangeUnknown extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text sentence;
  private final transient Text remedy;
  private final boolean usage;

  private ChangeUnknown(Text sentence, Text remedy, boolean usage) {
    super(sentence.en() + "; " + remedy.en());
    this.sentence = sentence;
    this.remedy = remedy;
    this.usage = usage;
  }

  /** The command named something that is not there. */
  static ChangeUnknown usage(Text sentence, Text remedy) {
    return new ChangeUnknown(sentence, remedy, true);
  }

  /** The repository is there and cannot be read. */
  static ChangeUnknown unreadable(Exception cause) {
    String reason =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    ChangeUnknown unknown =
        new ChangeUnknown(
            Text.of("无法读取 git 仓库：" + reason, "the git repository cannot be read: " + reason),
            Text.of(
                "可改用 --changed，由 git diff --name-only 给出文件清单",
                "give the files with --changed instead, as git diff --name-only lists them"),
            false);
    unknown.initCause(cause);
    return unknown;
  }

  /** What is wrong. */
  public Text sentence() {
    return sentence;
  }

  /** What to do about it. */
  public Text remedy() {
    return remedy;
  }

  /** Whether the command was wrong rather than the machine in the way. */
  public boolean isUsage() {
    return usage;
  }
}
