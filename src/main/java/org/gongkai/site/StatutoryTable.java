package org.gongkai.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Measures;
import org.gongkai.form.Table;
import org.gongkai.language.Language;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Figures;

/**
 * A statutory table as HTML, exactly as the form prints it. The frame is made once a form and
 * language; a report only fills in its figures.
 */
public final class StatutoryTable {

  /**
   * A table is some 20,000 characters: one builder a thread instead of one a table saves a third of
   * all memory churned.
   */
  private static final ThreadLocal<StringBuilder> BUILDERS =
      ThreadLocal.withInitial(() -> new StringBuilder(32_768));

  private static final Map<String, StatutoryTable> MADE = new ConcurrentHashMap<>();

  private final List<String> frame;
  private final List<Cell> slots;
  private final Language language;
  private final Measures measures;

  private StatutoryTable(Form form, Table table, Measures measures, Language language) {
    TableFrame made = new TableFrame(form, table, measures, language);
    this.frame = made.pieces();
    this.slots = made.cells();
    this.measures = measures;
    this.language = language;
  }

  public static StatutoryTable of(Form form, Table table, Measures measures, Language language) {
    return MADE.computeIfAbsent(
        form.id() + " " + table.key() + " " + language,
        key -> new StatutoryTable(form, table, measures, language));
  }

  /** The table with a report's figures in it. */
  public String html(Figures figures) {
    StringBuilder html = BUILDERS.get();
    html.setLength(0);
    for (int i = 0; i < slots.size(); i++) {
      html.append(frame.get(i));
      figure(slots.get(i), figures.at(slots.get(i)), html);
    }
    return html.append(frame.get(slots.size())).toString();
  }

  /** The table with the address of each figure in the figure's place. */
  public String addresses() {
    StringBuilder html = new StringBuilder();
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
