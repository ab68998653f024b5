package org.gongkai.start;

import org.gongkai.language.Text;

/** Nothing was written: something is missing that cannot be read anywhere, or is there already. */
public final class NotStarted extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text sentence;
  private final transient Text remedy;

  NotStarted(Text sentence, Text remedy) {
    super(sentence.en() + "; " + remedy.en());
    this.sentence = sentence;
    this.remedy = remedy;
  }

  /** What is wrong. */
  public Text sentence() {
    return sentence;
  }

  /** What to do about it. */
  public Text remedy() {
    return remedy;
  }
}
