package org.gongkai.finding;

import java.util.Comparator;
import java.util.List;
import org.gongkai.language.Shown;
import org.gongkai.language.Text;

/**
 * Something wrong in the sources: where it is, what it says and what was expected, and how to mend
 * it.
 *
 * @param rule the id of the rule that found it: a {@link Fault} or a rule of a form
 * @param subject what it is about: data, so that nobody has to look for it in the message
 * @param message what is wrong, with the figures in it
 * @param remedy what to do about it; empty where the message says it all
 */
public record Finding(String rule, Severity severity, Subject subject, Text message, Text remedy)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.message.zh());

  /**
   * What a message quotes of a source is {@link Shown}, whoever wrote the message, and none is
   * longer than {@link Saying#LONGEST}.
   */
  public Finding {
    message = Saying.cut(Shown.of(message));
    remedy = Shown.of(remedy);
  }

  /** Where it stands. */
  public Location at() {
    return subject.at();
  }

  /** What of the portal it is about. */
  public About about() {
    return subject.about();
  }

  /** The other places involved. */
  public List<Location> others() {
    return subject.others();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
