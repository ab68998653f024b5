package org.gongkai.finding;

import java.util.Optional;
import org.gongkai.language.Doubt;

/** Letters that a reader cannot see or tell apart, as findings. */
public final class Letters {

  private Letters() {}

  /** The first in a name, a title, a key: an error, for what it names would not be found again. */
  public static Optional<Finding> judge(String words, Location at) {
    return Doubt.in(words).map(doubt -> fault(doubt).at(at, doubt.words(), doubt.remedy()));
  }

  /** One in the middle of a text, where it does less harm. */
  public static Finding inProse(Doubt doubt, Location at) {
    return new Finding(fault(doubt).id(), Severity.WARNING, at, doubt.words(), doubt.remedy());
  }

  private static Fault fault(Doubt doubt) {
    return doubt.kind() == Doubt.Kind.UNSEEN ? Fault.CONTROL_CHARACTER : Fault.DOUBTFUL_LETTER;
  }
}
