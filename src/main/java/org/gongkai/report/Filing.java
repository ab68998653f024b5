package org.gongkai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;

/** How a report was published, and what belongs to it. */
public record Filing(
    Optional<LocalDate> published, Optional<LocalDate> signed, Source source, List<Attachment> attachments, List<Acceptance> accepted, Location at) {

  /**
   * The original.
   *
   * @param url empty where it gives none for itself
   * @param note how the text reached this portal; empty where directly
   */
  public record Source(Text title, String url, Text note) {}

  /**
   * A file published with the report.
   *
   * @param name the file's own name: {@code report.pdf}
   * @param file its path below the source folder
   * @param bytes its size
   */
  public record Attachment(String name, String file, long bytes, Text title, Location at) {}

  /** A finding that is known and explained. */
  public record Acceptance(String rule, Text reason, String by, Optional<LocalDate> on, Location at) {}

  public Filing {
    attachments = List.copyOf(attachments);
    accepted = List.copyOf(accepted);
  }

  /** Whether a finding of this rule in the report is known and explained. */
  public boolean accepts(String rule) {
    return accepted.stream().anyMatch(acceptance -> acceptance.rule().equals(rule));
  }
}
