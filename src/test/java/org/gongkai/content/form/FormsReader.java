package org.gongkai.content.form;

import org.gongkai.form.Forms;
import org.gongkai.report.DivisionCodes;
import org.gongkai.report.Jurisdiction;
import org.gongkai.report.Vocabulary;

/** The forms of the jurisdiction that a portal has unless it names another. */
public final class FormsReader {

  /** Read once for all tests: nothing of it can be written to. */
  private static final Jurisdiction USUAL =
      JurisdictionReader.shipped(Jurisdiction.USUAL).orElseThrow();

  private FormsReader() {}

  public static Jurisdiction jurisdiction() {
    return USUAL;
  }

  public static Forms read() {
    return jurisdiction().forms();
  }

  public static DivisionCodes codes() {
    return jurisdiction().words().codes();
  }

  public static Vocabulary.Bodies bodies() {
    return jurisdiction().words().bodies();
  }
}
