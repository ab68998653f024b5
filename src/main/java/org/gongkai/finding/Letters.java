package org.gongkai.finding;

import java.util.Optional;
import org.gongkai.language.Doubt;

/** Letters that a reader cannot see or tell apart, as findings. */
public final class Letters {

  private Letters() {}

  /**
   * The first in a name, a title, a key: what no one sees, or was lost, is an error, for what it
   * names would not be found again; what only looks like another may be meant.
   */
  public static Optional<Finding> judge(String words, Location at) {
    return Doubt.in(words)
        .filter(doubt -> !isOfAHost(doubt, words))
        .map(doubt -> told(doubt, severity(doubt), at));
  }

  /** The letters of an address are judged with it, more strictly. */
  private static boolean isOfAHost(Doubt doubt, String words) {
    return doubt.kind() == Doubt.Kind.LOOK_ALIKE && words.matches("https?://.*");
  }

  /** One in the middle of a text, where it does less harm. */
  public static Finding inProse(Doubt doubt, Location at) {
    return told(doubt, Severity.WARNING, at);
  }

  private static Finding told(Doubt doubt, Severity severity, Location at) {
    return new Finding(fault(doubt).id(), severity, Subject.at(at), doubt.words(), doubt.remedy());
  }

  private static Severity severity(Doubt doubt) {
    return switch (doubt.kind()) {
      case UNSEEN, LOST -> Severity.ERROR;
      case PRIVATE, MARKS, LOOK_ALIKE -> Severity.WARNING;
    };
  }

  private static Fault fault(Doubt doubt) {
    return doubt.kind() == Doubt.Kind.UNSEEN ? Fault.CONTROL_CHARACTER : Fault.DOUBTFUL_LETTER;
  }
}
