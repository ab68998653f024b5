package org.gongkai.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.form.Form;
import org.gongkai.form.Grid;
import org.gongkai.form.Measures;
import org.gongkai.form.Table;
import org.gongkai.language.Language;

/**
 * The statutory tables of one build in HTML. What stands around the figures is made once a form and
 * language; it goes with the build, as the next may have other forms. Safe for several threads.
 */
public final class StatutoryTables {

  private final Measures measures;
  private final Map<String, StatutoryTable> made = new ConcurrentHashMap<>();

  /**
   * A table is some 20,000 characters: one builder a thread instead of one a table saves a third of
   * all memory churned.
   */
  private final ThreadLocal<StringBuilder> builders =
      ThreadLocal.withInitial(() -> new StringBuilder(32_768));

  public StatutoryTables(Measures measures) {
    this.measures = measures;
  }

  public StatutoryTable of(Form form, Table table, Language language) {
    return made.computeIfAbsent(
        form.id() + " " + table.key() + " " + language,
        key -> new StatutoryTable(html(form, table, language), measures, language, this::builder));
  }

  private HtmlGrid html(Form form, Table table, Language language) {
    return new HtmlGrid(Grid.of(form, table), measures, language);
  }

  private StringBuilder builder() {
    StringBuilder builder = builders.get();
    builder.setLength(0);
    return builder;
  }
}
