package org.gongkai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.finding.Location;
import org.gongkai.language.Text;

/** How a report was published, and what belongs to it. */
public record Filing(
    Optional<LocalDate> published,
    Optional<LocalDate> signed,
    Source source,
    Scope scope,
    List<Attachment> attachments,
    List<Acceptance> accepted,
    Location at) {

  /** Whose figures the report gives. */
  public enum Scope {
    /**
     * Of the whole area: all bodies of the division and of those below it. A government's report,
     * unless it says otherwise.
     */
    AREA(Text.of("全地区汇总", "whole area, all bodies together")),
    /** Of the agency itself. */
    OWN(Text.of("本机关", "this agency alone"));

    private final Text words;

    Scope(Text words) {
      this.words = words;
    }

    public Text words() {
      return words;
    }

    /** The word in the sources: {@code area}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
  public record Acceptance(
      String rule, Text reason, String by, Optional<LocalDate> on, Location at) {}

  public Filing {
    attachments = List.copyOf(attachments);
    accepted = List.copyOf(accepted);
  }

  /** Whether a finding of this rule in the report is known and explained. */
  public boolean accepts(String rule) {
    return accepted.stream().anyMatch(acceptance -> acceptance.rule().equals(rule));
  }
}
