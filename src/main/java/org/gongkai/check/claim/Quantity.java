package org.gongkai.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Cell;
import org.gongkai.form.Heading;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.form.Table;
import org.gongkai.language.Text;
import org.gongkai.law.Formula;
import org.gongkai.report.Report;

/** The words for a sum of figures a text speaks of: {@code received + carriedIn}. */
final class Quantity {

  private Quantity() {}

  static Text name(Formula formula, Report report, Measures measures) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Formula.Part part : formula.parts()) {
      Text name = named(part.name(), report, measures);
      zh.add(name.zh());
      en.add(name.en());
    }
    return Text.of(String.join(" + ", zh), String.join(" + ", en));
  }

  private static Text named(String name, Report report, Measures measures) {
    Optional<Cell> cell = report.form().cells().find(name);
    if (cell.isPresent()) {
      return cell.get().label();
    }
    int dot = name.indexOf('.');
    Measure measure = measures.find(dot < 0 ? name : name.substring(0, dot)).orElseThrow();
    Text part = dot < 0 ? Text.EMPTY : column(name.substring(dot + 1), report);
    return part.isEmpty()
        ? measure.label()
        : Text.of(
            measure.label().zh() + "（" + part.zh() + "）",
            measure.label().en() + " (" + part.en() + ")");
  }

  private static Text column(String key, Report report) {
    for (Table table : report.form().tables()) {
      Optional<Heading> column =
          table.blocks().stream()
              .flatMap(block -> block.columns().stream())
              .flatMap(Heading::all)
              .filter(heading -> heading.key().equals(key))
              .findFirst();
      if (column.isPresent()) {
        return column.get().brief();
      }
    }
    return Text.same(key);
  }
}
