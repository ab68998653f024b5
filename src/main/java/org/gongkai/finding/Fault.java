package org.gongkai.finding;

import java.util.Locale;
import org.gongkai.language.Text;

/**
 * The mistakes of an author that reading can meet, each with its id. The rules of arithmetic are
 * not here: they come from the form's own data.
 */
public enum Fault {
  NOT_UTF8(Severity.ERROR),
  TOO_LARGE(Severity.ERROR),
  CONTROL_CHARACTER(Severity.ERROR),
  LINK_IN_SOURCE(Severity.ERROR),
  NOT_A_FILE(Severity.ERROR),
  BAD_NAME(Severity.ERROR),
  NAME_COLLISION(Severity.ERROR),
  UNEXPECTED_FILE(Severity.WARNING),
  YAML_SYNTAX(Severity.ERROR),
  YAML_EMPTY(Severity.ERROR),
  YAML_DUPLICATE_KEY(Severity.ERROR),
  YAML_ANCHOR(Severity.ERROR),
  YAML_TAG(Severity.ERROR),
  YAML_SECOND_DOCUMENT(Severity.ERROR),
  YAML_TOO_DEEP(Severity.ERROR),
  UNKNOWN_KEY(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  WRONG_TYPE(Severity.ERROR),
  UNKNOWN_WORD(Severity.ERROR),
  NOT_A_COUNT(Severity.ERROR),
  NOT_AN_AMOUNT(Severity.ERROR),
  NOT_A_DATE(Severity.ERROR),
  NOT_AN_ADDRESS(Severity.ERROR),
  WRONG_LENGTH(Severity.ERROR),
  UNKNOWN_FORM(Severity.ERROR),
  FORM_YEAR(Severity.ERROR),
  UNKNOWN_AGENCY(Severity.ERROR),
  AGENCY_CYCLE(Severity.ERROR),
  MISSING_SOURCE(Severity.ERROR),
  MISSING_AGENCY(Severity.ERROR),
  MISSING_REPORT(Severity.ERROR),
  UNKNOWN_SECTION(Severity.WARNING),
  MISSING_ATTACHMENT(Severity.ERROR),
  ATTACHMENT_TYPE(Severity.ERROR),
  UNUSED_ATTACHMENT(Severity.WARNING),
  UNKNOWN_CELL(Severity.ERROR),
  UNUSED_ACCEPTANCE(Severity.WARNING),
  DEAD_LINK(Severity.ERROR),
  UNSAFE_LINK(Severity.WARNING),
  REMOTE_IMAGE(Severity.ERROR),
  RAW_HTML(Severity.WARNING),
  PAGE_HEADER(Severity.ERROR),
  ADDRESS_TAKEN(Severity.ERROR);

  private final Severity severity;

  Fault(Severity severity) {
    this.severity = severity;
  }

  /** The id as printed: {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Finding at(Location location, Text message, Text remedy) {
    return new Finding(id(), severity, location, message, remedy);
  }

  public Finding at(Location location, Text message) {
    return at(location, message, Text.EMPTY);
  }
}
