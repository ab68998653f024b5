package org.gongkai.dossier;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.Examined;
import org.gongkai.finding.Finding;
import org.gongkai.report.Agency;
import org.gongkai.report.Report;

/**
 * All that one agency's folder comes to: read, judged by itself, and small enough to be kept or
 * sent. It follows from the bytes of the folder, the forms and law, {@code site.yaml} and the
 * program alone. Texts are not in it, only the gist of them.
 *
 * @param path the folder below {@code content/agencies}
 * @param agency nothing where its file is missing or cannot be read; why is then told
 * @param entries its reports, oldest first
 * @param told what was found wrong when the folder was read, in order
 */
public record Dossier(
    String path, Optional<Agency> agency, List<Entry> entries, List<Finding> told) {

  /** A report, and what the checks say of it that look at no other agency. */
  public record Entry(Report report, Examined examined) {}

  public Dossier {
    entries = List.copyOf(entries);
    told = List.copyOf(told);
  }
}
