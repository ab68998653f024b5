package org.gongkai.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Block;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Outcome;
import org.gongkai.form.Sum;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;
import org.gongkai.report.Report;
import org.gongkai.report.Silence;

/**
 * Who the applicants were whose requests had an outcome in a year: the figures that stand beside
 * the total in the rows of the form.
 *
 * @param classes in the order of the form, by the key of the column; none where the form has only
 *     the total
 */
public record Applicants(int year, Map<String, Counted> classes) {

  /**
   * @param key of the column
   * @param known how many reports give it
   * @param silence what those say that do not
   */
  public record Counted(String key, Text label, long sum, int known, Figure silence) {

    /** A class no form has asked for yet. */
    private Counted(String key, Text label) {
      this(key, label, 0, 0, Silence.NOT_ASKED);
    }

    /** The sum; where no report gives a number, which is not zero, what they say instead. */
    public Figure value() {
      return known == 0 ? silence : Figure.count(sum);
    }

    private Counted plus(Figures figures, Sum column) {
      OptionalLong number = figures.sum(column);
      return number.isPresent()
          ? new Counted(key, label, sum + number.getAsLong(), known + 1, silence)
          : new Counted(key, label, sum, known, Figure.together(silence, figures.figure(column)));
    }
  }

  private record Column(String key, Text label, Sum sum) {}

  public static Applicants of(int year, Outcome outcome, List<Report> reports) {
    Map<String, Counted> classes = new LinkedHashMap<>();
    Map<Form, List<Column>> columns = new HashMap<>();
    for (Report report : reports) {
      for (Column column : columns.computeIfAbsent(report.form(), form -> columns(form, outcome))) {
        Counted before =
            classes.getOrDefault(column.key(), new Counted(column.key(), column.label()));
        classes.put(column.key(), before.plus(report.figures(), column.sum()));
      }
    }
    return new Applicants(year, classes);
  }

  /** This year's count of a class of any year; not asked where no form of the year has it. */
  public Counted of(Counted other) {
    return classes.getOrDefault(other.key(), new Counted(other.key(), other.label()));
  }

  /** The columns of the outcome's rows which its sum does not take. */
  private static List<Column> columns(Form form, Outcome outcome) {
    return form.measurement(outcome.measure())
        .map(measurement -> columns(form, measurement.sum()))
        .orElse(List.of());
  }

  private static List<Column> columns(Form form, Sum sum) {
    Set<Heading> taken =
        sum.terms().stream().map(term -> term.cell().column()).collect(Collectors.toSet());
    List<Column> columns = new ArrayList<>();
    for (Heading column : blockOf(sum.first()).figureColumns().toList()) {
      Sum own = form.inColumns(sum, column.key());
      if (!taken.contains(column) && own.terms().size() == sum.terms().size()) {
        columns.add(new Column(column.key(), column.brief(), own));
      }
    }
    return columns;
  }

  private static Block blockOf(Cell cell) {
    return cell.table().blocks().stream()
        .filter(block -> block.figureLines().anyMatch(cell.line()::equals))
        .findFirst()
        .orElseThrow();
  }
}
