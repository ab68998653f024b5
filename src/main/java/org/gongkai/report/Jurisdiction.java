package org.gongkai.report;

import org.gongkai.form.Forms;
import org.gongkai.language.Text;

/**
 * What is of one country, as data: its forms with their measures, outcomes and law, and the words
 * for the codes of its divisions, levels and kinds of agency. No class knows the country.
 *
 * @param id the name of its folder: {@code cn}
 */
public record Jurisdiction(String id, Text name, Forms forms, Vocabulary words) {

  /** The one of a portal that names none. */
  public static final String USUAL = "cn";
}
