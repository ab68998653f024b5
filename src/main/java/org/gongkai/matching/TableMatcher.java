package org.gongkai.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Table;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;

/**
 * Finds the statutory tables among published ones, and each figure in them by the labels of its row
 * and column. What is not there stays unknown, sums are not mended, and between two tables it does
 * not choose.
 */
public final class TableMatcher {

  private final Forms forms;
  private final Map<Form, Headings> headings = new HashMap<>();

  public TableMatcher(Forms forms) {
    this.forms = forms;
    forms.all().forEach(form -> headings.put(form, new Headings(form)));
  }

  /** Reads them by the form they are most like; where several are equally like, the newest. */
  public Matched read(List<PrintedTable> tables) {
    List<Matched> all = new ArrayList<>();
    forms.all().forEach(form -> all.add(read(tables, form)));
    int most = all.stream().mapToInt(one -> one.figures().size()).max().orElse(0);
    List<Matched> best = all.stream().filter(one -> one.figures().size() == most).toList();
    Matched newest = best.get(best.size() - 1);
    return best.size() == 1 || most == 0 ? newest : undecided(newest, best.get(0).form());
  }

  private static Matched undecided(Matched read, Form other) {
    List<Remark> remarks = new ArrayList<>(read.remarks());
    remarks.add(
        0,
        new Remark(
            Remark.Kind.WHICH_FORM,
            Remark.FILE,
            Text.of(
                "表格与 " + other.id() + " 和 " + read.form().id() + " 同样相符，按后者读入",
                "the tables fit "
                    + other.id()
                    + " and "
                    + read.form().id()
                    + " alike; the latter is taken"),
            Remark.Spot.NONE));
    return new Matched(read.form(), read.figures(), read.places(), remarks);
  }

  /** Reads them by this form. */
  public Matched read(List<PrintedTable> tables, Form form) {
    List<Page> pages = new ArrayList<>();
    for (PrintedTable table : tables) {
      pages.add(Page.of(pages.size() + 1, table, headings.get(form)));
    }
    Map<Cell, Figure> figures = new LinkedHashMap<>();
    Map<Cell, Remark.Spot> places = new HashMap<>();
    List<Remark> remarks = new ArrayList<>();
    for (Table table : form.tables()) {
      Gathering gathered = new Gathering(form, table, fragments(form, table, pages));
      figures.putAll(gathered.figures());
      places.putAll(gathered.places());
      remarks.addAll(gathered.remarks());
    }
    return new Matched(form, figures, places, remarks);
  }

  private List<Fragment> fragments(Form form, Table table, List<Page> pages) {
    List<Fragment> fragments = new ArrayList<>();
    for (Page page : pages) {
      Optional<Fragment> last =
          fragments.isEmpty() ? Optional.empty() : Optional.of(fragments.get(fragments.size() - 1));
      Fragment fragment = fragment(form, table, page, last);
      if (fragment.size() > 0 || !fragment.left().foreign().isEmpty()) {
        fragments.add(fragment);
      }
    }
    return fragments;
  }

  /** The reading that names most figures; the usual arrangement where several name as many. */
  private Fragment fragment(Form form, Table table, Page page, Optional<Fragment> last) {
    Map<Integer, Node> columns =
        last.filter(before -> goesOn(before, page)).map(Fragment::columns).orElse(Map.of());
    List<Headings> others =
        forms.all().stream().filter(other -> other != form).map(headings::get).toList();
    List<Arrangement> arrangements = new ArrayList<>(List.of(Arrangement.values()));
    Arrangement usual = Arrangement.of(table.layout());
    arrangements.remove(usual);
    arrangements.add(0, usual);
    return arrangements.stream()
        .map(one -> new TableReading(form, table, page, one, others).read(columns))
        .max(
            Comparator.comparing(Fragment::size)
                .thenComparing(one -> -arrangements.indexOf(one.arrangement())))
        .orElseThrow();
  }

  /** Whether a table may be the rest of the one before, over the page, without its headings. */
  private static boolean goesOn(Fragment before, Page page) {
    return before.page().number() == page.number() - 1
        && before.page().table().columns() == page.table().columns()
        && before.arrangement() == Arrangement.GRID;
  }
}
