package org.gongkai.page.report;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.quality.Noted;
import org.gongkai.report.Narrative;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;
import org.gongkai.table.StatutoryTables;

/**
 * A report in the sections of its form, each with its text, its tables and what was found there.
 */
record ReportParts(Report report, StatutoryTables printed, Language language) {

  /**
   * A section of the form.
   *
   * @param html its text, safe; empty where the report has none
   * @param notes how many findings are about it
   */
  public record Part(String key, Text title, String html, List<TablePart> tables, long notes) {}

  /**
   * A table at its place. @param html empty where the report gives none of its figures; {@code
   * reason} then says why
   */
  public record TablePart(String key, String html, Text reason) {}

  /**
   * @param text of the report, as it is shown
   */
  List<Part> all(Optional<Narrative> text, List<Noted> findings) {
    List<Section> noted = findings.stream().flatMap(one -> sectionOf(one).stream()).toList();
    return report.form().outline().stream().map(section -> part(section, text, noted)).toList();
  }

  private Part part(Section section, Optional<Narrative> text, List<Section> noted) {
    String html =
        text.flatMap(any -> any.section(section.key()))
            .map(passage -> passage.prose().html())
            .orElse("");
    List<TablePart> tables =
        report.form().tables().stream()
            .filter(table -> table.section().equals(section.key()))
            .map(this::table)
            .toList();
    long notes = noted.stream().filter(section::equals).count();
    return new Part(section.key(), section.title(), html, tables, notes);
  }

  private TablePart table(Table table) {
    Silence reason = report.statement().unpublished().get(table.key());
    Text sentence = reason == null ? Text.EMPTY : reason.full();
    if (!report.figures().has(table)) {
      return new TablePart(table.key(), "", sentence.isEmpty() ? Silence.ABSENT.full() : sentence);
    }
    String html = printed.of(report.form(), table, language).html(report.figures());
    return new TablePart(table.key(), html, sentence);
  }

  /** The section a finding is about: that of its figure, or of its place in the text. */
  Optional<Section> sectionOf(Noted noted) {
    Optional<String> key =
        noted
            .cell()
            .map(cell -> cell.table().section())
            .or(() -> noted.finding().about().section());
    return key.flatMap(
        of ->
            report.form().outline().stream()
                .filter(section -> section.key().equals(of))
                .findFirst());
  }
}
