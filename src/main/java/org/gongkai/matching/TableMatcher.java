package org.gongkai.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.PrintedTable;
import org.gongkai.document.PrintedTable.Field;
import org.gongkai.document.Remark;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Layout;
import org.gongkai.form.Table;
import org.gongkai.report.Figure;

/**
 * Finds the tables of a form among published ones, and each figure in them by the labels of its row
 * and column. What is not there stays unknown, sums are not mended, and between two tables it does
 * not choose.
 */
public final class TableMatcher {

  private final Form form;
  private final Map<Table, Names> names = new LinkedHashMap<>();
  private final Map<Table, List<Names>> others = new LinkedHashMap<>();

  /**
   * @param forms all of them, to know the headings of another form when they are met
   */
  public TableMatcher(Form form, Forms forms) {
    this.form = form;
    for (Table table : form.tables()) {
      names.put(table, new Names(table));
      others.put(
          table,
          forms.all().stream()
              .filter(other -> !other.equals(form))
              .flatMap(other -> other.table(table.key()).stream())
              .map(Names::new)
              .toList());
    }
  }

  /** Reads every table of the form from these. */
  public Matched read(List<PrintedTable> tables) {
    Map<Cell, Figure> figures = new LinkedHashMap<>();
    Map<Cell, String> words = new LinkedHashMap<>();
    List<Remark> remarks = new ArrayList<>();
    for (Table table : form.tables()) {
      Gathering gathered = new Gathering(form, table, fragments(table, joined(tables, table)));
      figures.putAll(gathered.figures());
      words.putAll(gathered.words());
      gathered.remarks().stream().filter(one -> !remarks.contains(one)).forEach(remarks::add);
    }
    return new Matched(form, figures, words, remarks);
  }

  /** Whether anything in it is a row of this table with its figures. */
  public boolean isIn(PrintedTable printed, Table table) {
    return fragment(table, printed).size() > 0;
  }

  private List<Fragment> fragments(Table table, List<PrintedTable> tables) {
    return tables.stream().map(printed -> fragment(table, printed)).toList();
  }

  /** A table without headings of its own, as wide as the one before, is its rest over the page. */
  private List<PrintedTable> joined(List<PrintedTable> tables, Table table) {
    List<PrintedTable> joined = new ArrayList<>();
    for (PrintedTable next : tables) {
      int last = joined.size() - 1;
      if (last >= 0
          && joined.get(last).columns() == next.columns()
          && table.layout() != Layout.ACROSS
          && heads(table, next).isEmpty()
          && !heads(table, joined.get(last)).isEmpty()) {
        joined.set(last, joined.get(last).and(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private List<Head> heads(Table table, PrintedTable printed) {
    return heads(table, printed, Heads.labels(printed)).all();
  }

  private Heads heads(Table table, PrintedTable printed, Map<Field, Label> labels) {
    List<Names> beside = new ArrayList<>(names.values());
    beside.remove(names.get(table));
    return new Heads(printed, labels, names.get(table), others.get(table), beside);
  }

  /** By the arrangement that names most figures; as the form has it where several name as many. */
  private Fragment fragment(Table table, PrintedTable printed) {
    List<Fragment> all = new ArrayList<>();
    for (PrintedTable side : List.of(printed, printed.turned())) {
      Map<Field, Label> labels = Heads.labels(side);
      List<Head> heads = heads(table, side, labels).all();
      Fragment grid =
          new GridReading(
                  form, table, names.get(table), side, heads, label -> isOfAnother(table, label))
              .read();
      grid.isUnusual = side != printed || table.layout() == Layout.ACROSS;
      all.add(grid);
      if (table.layout() == Layout.ACROSS) {
        Fragment across =
            new AcrossReading(form, table, names.get(table), side, labels).read(heads);
        across.isUnusual = side != printed;
        all.add(0, across);
      }
    }
    all.sort(Comparator.comparing((Fragment one) -> one.isUnusual));
    Fragment most = all.get(0);
    for (Fragment one : all) {
      most = one.size() > most.size() || most.size() == 0 && says(one) > says(most) ? one : most;
    }
    return most;
  }

  private boolean isOfAnother(Table table, Label label) {
    return names.entrySet().stream()
        .anyMatch(one -> one.getKey() != table && !one.getValue().lines(label).isEmpty());
  }

  private static int says(Fragment fragment) {
    return fragment.troubles.size();
  }
}
