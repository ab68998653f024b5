package org.gongkai.report;

import java.util.List;
import java.util.Optional;
import org.gongkai.finding.About;
import org.gongkai.finding.Location;
import org.gongkai.finding.Subject;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Measure;
import org.gongkai.form.Measurement;
import org.gongkai.form.Measures;
import org.gongkai.language.Language;
import org.gongkai.language.Text;

/**
 * One annual report: 广东省财政厅2020年政府信息公开工作年度报告.
 *
 * @param texts what is kept of its texts
 */
public record Report(
    Agency agency,
    int year,
    Form form,
    Figures figures,
    Statement statement,
    Filing filing,
    List<Gist> texts) {

  public Report {
    figures = figures.because(statement.unpublished());
    texts = List.copyOf(texts);
  }

  /** Full agency name, year and 政府信息公开工作年度报告, as the form wants it. */
  public Text title() {
    Text called = form.edition().reports();
    return Text.of(
        titled(called.zh(), agency.name().zh()), titled(called.en(), agency.name().en()));
  }

  private String titled(String called, String name) {
    return called.replace("{year}", String.valueOf(year)).replace("{agency}", name);
  }

  /**
   * What the report says of this measure: from its tables, or from its prose where a table has no
   * figures; or why there is no number.
   */
  public Figure answer(Measure measure) {
    Optional<Measurement> asked = form.measurement(measure);
    Figure counted = asked.isPresent() ? figures.figure(asked.get().sum()) : Silence.NOT_ASKED;
    if (counted.isReported()) {
      return counted;
    }
    Statement.Stated stated = statement.summary().get(measure.key());
    return stated == null ? counted : stated.figure();
  }

  /**
   * The figure a text may speak of: a cell's address, a measure, or a measure and the applicants it
   * is counted for ({@code received.natural}).
   */
  public Figure figureOf(String name, Measures measures) {
    Optional<Cell> cell = form.cells().find(name);
    if (cell.isPresent()) {
      return figures.at(cell.get());
    }
    int dot = name.indexOf('.');
    Optional<Measure> measure = measures.find(dot < 0 ? name : name.substring(0, dot));
    if (measure.isEmpty()) {
      return Silence.NOT_PUBLISHED;
    }
    return dot < 0 ? answer(measure.get()) : part(measure.get(), name.substring(dot + 1));
  }

  /** What the report says of this measure for a class of applicants. */
  private Figure part(Measure measure, String part) {
    Figure counted =
        form.measurement(measure)
            .map(measurement -> form.inColumns(measurement.sum(), part))
            .filter(sum -> !sum.terms().isEmpty())
            .map(figures::figure)
            .orElse(Silence.NOT_PUBLISHED);
    Statement.Stated stated = statement.summary().get(measure.key() + "." + part);
    return counted.isReported() || stated == null ? counted : stated.figure();
  }

  /**
   * The figure at an address of this report: a cell of a table, {@code summary.received}, {@code
   * publication.total}, {@code fees.cases} or {@code fees.amount}. Nothing where the form has no
   * such address.
   */
  public Optional<Figure> figure(String address) {
    return switch (address) {
      case "publication.total" -> Optional.of(statement.publication().total());
      case "fees.cases" -> Optional.of(statement.fees().cases());
      case "fees.amount" -> Optional.of(statement.fees().amount());
      default ->
          address.startsWith("summary.")
              ? Optional.ofNullable(statement.summary().get(address.substring("summary.".length())))
                  .map(Statement.Stated::figure)
              : form.cells().find(address).map(figures::at);
    };
  }

  /** What is to be said of one of its figures. */
  public Subject subject(Cell cell) {
    return Subject.of(figures.place(cell), new About.Figure(cell.address()));
  }

  /** What is to be said at a place of its files: in a text, of the section the place is in. */
  public Subject subject(Location at) {
    return texts.stream()
        .filter(text -> text.file().equals(at.file()))
        .flatMap(text -> text.sectionAt(at.line()).stream())
        .findFirst()
        .map(key -> Subject.of(at, new About.Section(key)))
        .orElseGet(() -> Subject.at(at));
  }

  /** Its text in this language. */
  public Optional<Gist> textIn(Language language) {
    return texts.stream().filter(text -> text.language() == language).findFirst();
  }

  /** Its text in this language, or in the language it has. */
  public Optional<Gist> text(Language language) {
    return textIn(language).or(() -> texts.stream().findFirst());
  }
}
