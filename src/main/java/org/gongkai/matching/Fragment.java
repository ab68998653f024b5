package org.gongkai.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.PrintedTable.Field;
import org.gongkai.form.Cell;
import org.gongkai.form.Heading;

/** What one published table says of a table of the form. */
final class Fragment {

  /**
   * A field found for a cell.
   *
   * @param over what stands over its column
   * @param beside what stands in its row
   */
  record Entry(Field field, String over, String beside) {}

  /** Why a row, or a column of it, is not read. */
  record Trouble(Heading line, String column, Kind kind) {
    enum Kind {
      /** Figures where there is no heading, or fields that are not there. */
      UNEVEN,
      /** A heading beside it belongs to other rows. */
      AT_ODDS,
      /** Its columns were not found. */
      NO_COLUMN,
      MERGED
    }
  }

  final Map<Cell, List<Entry>> entries = new LinkedHashMap<>();
  final List<Trouble> troubles = new ArrayList<>();
  final List<String> strangers = new ArrayList<>();
  final Map<Heading, String> aliases = new LinkedHashMap<>();
  final List<String> strangeColumns = new ArrayList<>();
  boolean isForeign;
  boolean isTraditional;
  boolean isUnusual;

  void add(Cell cell, Entry entry) {
    entries.computeIfAbsent(cell, key -> new ArrayList<>()).add(entry);
  }

  int size() {
    return entries.size();
  }
}
