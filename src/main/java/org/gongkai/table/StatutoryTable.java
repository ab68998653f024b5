package org.gongkai.table;

import java.util.List;
import java.util.function.Supplier;
import org.gongkai.form.Cell;
import org.gongkai.form.Measures;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;

/** A statutory table as HTML, exactly as the form prints it; a report only fills in its figures. */
public final class StatutoryTable {

  private final List<String> frame;
  private final List<Cell> slots;
  private final Measures measures;
  private final Language language;
  private final Supplier<StringBuilder> builders;

  /**
   * @param builders an empty one for each table that is filled in
   */
  StatutoryTable(
      HtmlGrid made, Measures measures, Language language, Supplier<StringBuilder> builders) {
    this.frame = made.pieces();
    this.slots = made.cells();
    this.measures = measures;
    this.language = language;
    this.builders = builders;
  }

  /** The table with a report's figures in it. */
  public String html(Figures figures) {
    StringBuilder html = builders.get();
    for (int i = 0; i < slots.size(); i++) {
      html.append(frame.get(i));
      figure(slots.get(i), figures.at(slots.get(i)), html);
    }
    return html.append(frame.get(slots.size())).toString();
  }

  /** The table with the address of each figure in the figure's place. */
  public String addresses() {
    StringBuilder html = builders.get();
    for (int i = 0; i < slots.size(); i++) {
      String address = slots.get(i).address().replace(".", ".<wbr>");
      html.append(frame.get(i)).append("><code>#").append(address).append("</code>");
    }
    return html.append(frame.get(slots.size())).toString();
  }

  private void figure(Cell cell, Figure figure, StringBuilder html) {
    if (figure instanceof Figure.Count count) {
      html.append('>').append(Numerals.of(count.value()));
    } else if (figure instanceof Figure.Amount amount) {
      html.append('>')
          .append(Numerals.of(amount.value()))
          .append(cell.unit().isEmpty() ? unit(amount.unit()) : "");
    } else {
      html.append(" class=\"unknown\">").append(figure.words().in(language));
    }
  }

  /** The unit beside an amount whose heading does not say it. */
  private String unit(String unit) {
    Text missing = Text.of("（原文未注明单位）", "(no unit in the original)");
    Text words = unit.isEmpty() ? missing : measures.unit(unit);
    return " <small>" + words.in(language) + "</small>";
  }
}
