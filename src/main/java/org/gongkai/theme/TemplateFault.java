package org.gongkai.theme;

import org.gongkai.finding.Fault;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;

/** A mistake in a template of the portal's own theme: the page is not made, and why is told. */
final class TemplateFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;
  private final boolean endless;

  private TemplateFault(Finding finding, boolean endless) {
    super(finding.at() + ": " + finding.message().en());
    this.finding = finding;
    this.endless = endless;
  }

  static TemplateFault at(Location at, Text message, Text remedy) {
    return new TemplateFault(Fault.BROKEN_TEMPLATE.at(at, message, remedy), false);
  }

  /** It took all the time or room a page may take: another page would do so again. */
  static TemplateFault endless(Location at, Text message, Text remedy) {
    return new TemplateFault(Fault.BROKEN_TEMPLATE.at(at, message, remedy), true);
  }

  /**
   * @param line 0 where it is not known
   */
  static Location in(String template, int line) {
    return Location.of(Theme.FOLDER + "templates/" + template + ".peb", line);
  }

  Finding finding() {
    return finding;
  }

  boolean isIn(String template) {
    return finding.at().file().equals(in(template, 0).file());
  }

  boolean isEndless() {
    return endless;
  }
}
