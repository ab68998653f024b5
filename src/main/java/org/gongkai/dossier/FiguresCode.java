package org.gongkai.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.Figures;

/** The figures of a report: what is given of each cell, its number, how far it is from the last. */
record FiguresCode(Forms forms) implements Code {

  @Override
  public void write(Object value, Out out) {
    Figures figures = (Figures) value;
    Figures.Cells cells = figures.cells();
    out.string(figures.form().id());
    out.string(cells.file());
    long place = 0;
    for (int i = 0; i < cells.status().length; i++) {
      out.octet(cells.status()[i]);
      out.signed(cells.unscaled()[i]);
      out.signed(cells.places()[i] - place);
      place = cells.places()[i];
    }
    out.number(cells.units().size());
    new TreeMap<>(cells.units())
        .forEach(
            (cell, unit) -> {
              out.number(cell);
              out.string(unit);
            });
    out.number(cells.open().size());
    new TreeSet<>(cells.open()).forEach(out::number);
  }

  @Override
  public Object read(In in) {
    Form form = forms.find(in.string()).orElseThrow();
    String file = in.string();
    int count = form.cells().count();
    long[] unscaled = new long[count];
    byte[] status = new byte[count];
    int[] places = new int[count];
    int place = 0;
    for (int i = 0; i < count; i++) {
      status[i] = (byte) in.octet();
      unscaled[i] = in.signed();
      place += (int) in.signed();
      places[i] = place;
    }
    Map<Integer, String> units = new HashMap<>(0);
    for (int left = in.count(); left > 0; left--) {
      int cell = in.count();
      units.put(cell, in.string());
    }
    Set<Integer> open = new HashSet<>(0);
    for (int left = in.count(); left > 0; left--) {
      open.add(in.count());
    }
    return Figures.of(form, new Figures.Cells(file, unscaled, status, places, units, open));
  }
}
