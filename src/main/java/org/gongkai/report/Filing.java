package org.gongkai.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.finding.Finding;
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
    Places places) {

  /** The newest day the original gives: of publication, or else of signature. */
  public Optional<LocalDate> day() {
    return published.or(() -> signed);
  }

  /** A filing of whose file no more is known than where it is. */
  public Filing(
      Optional<LocalDate> published,
      Optional<LocalDate> signed,
      Source source,
      Scope scope,
      List<Attachment> attachments,
      List<Acceptance> accepted,
      Location at) {
    this(published, signed, source, scope, attachments, accepted, Places.of(at));
  }

  public Location at() {
    return places.start();
  }

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
   * @param index its 索引号; empty if not given
   * @param extent how much of its text the narrative gives
   */
  public record Source(Text title, String url, Text note, String index, Extent extent) {}

  /** How much of the original's text a narrative gives. What is not there cannot be missed. */
  public enum Extent {
    /** The whole text. */
    FULL(Text.of("全文", "the whole text")),
    /** A summary of the whole, under the original's headings. */
    SUMMARY(Text.of("摘要", "a summary")),
    /** Only figures were to be had. */
    FIGURES(Text.of("只有数据", "figures only"));

    private final Text words;

    Extent(Text words) {
      this.words = words;
    }

    public Text words() {
      return words;
    }

    /** Whether what is not in the narrative is not in the report either. */
    public boolean isWhole() {
      return this == FULL;
    }

    /** Whether the narrative has the headings of the original. */
    public boolean keepsHeadings() {
      return this != FIGURES;
    }

    /** The word in the sources: {@code summary}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A file published with the report.
   *
   * @param name the file's own name: {@code report.pdf}
   * @param file its path below the source folder
   * @param bytes its size
   */
  public record Attachment(String name, String file, long bytes, Text title, Location at) {}

  /**
   * A finding that is known and explained.
   *
   * @param about the address of the figure or the key of the section the finding is about, or words
   *     or figures that stand in it; empty for every finding of the rule
   */
  public record Acceptance(
      String rule, String about, Text reason, String by, Optional<LocalDate> on, Location at) {

    public boolean covers(Finding finding) {
      return finding.rule().equals(rule)
          && (about.isEmpty()
              || finding.about().figure().filter(about::equals).isPresent()
              || finding.about().section().filter(about::equals).isPresent()
              || stands(about, finding.message().zh())
              || stands(about, finding.message().en()));
    }

    /** Whether the words stand in the message, and not in the middle of a number. */
    private static boolean stands(String words, String message) {
      for (int i = message.indexOf(words); i >= 0; i = message.indexOf(words, i + 1)) {
        int end = i + words.length();
        boolean cutBefore = i > 0 && areDigits(message.charAt(i - 1), words.charAt(0));
        boolean cutAfter =
            end < message.length()
                && areDigits(message.charAt(end), words.charAt(words.length() - 1));
        if (!cutBefore && !cutAfter) {
          return true;
        }
      }
      return false;
    }

    private static boolean areDigits(char one, char other) {
      return Character.isDigit(one) && Character.isDigit(other);
    }
  }

  public Filing {
    attachments = List.copyOf(attachments);
    accepted = List.copyOf(accepted);
  }
}
