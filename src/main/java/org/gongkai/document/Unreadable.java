package org.gongkai.document;

import org.gongkai.language.Text;

/** A file that is not read, why, and the way out. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text sentence;
  private final transient Text remedy;

  public Unreadable(Text sentence, Text remedy) {
    super(sentence.en() + "; " + remedy.en());
    this.sentence = sentence;
    this.remedy = remedy;
  }

  public Text sentence() {
    return sentence;
  }

  public Text remedy() {
    return remedy;
  }
}
