package org.gongkai.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Remark;
import org.gongkai.form.Cell;
import org.gongkai.form.Form;
import org.gongkai.report.Figure;

/**
 * What published tables say, in the terms of a form. A cell that is not among the figures is not
 * known: it was not found, or a remark asks about it.
 *
 * @param figures in the order of the form
 * @param words what stands in the place of each cell that was found, read or not
 * @param remarks doubts and notes, table by table
 */
public record Matched(
    Form form, Map<Cell, Figure> figures, Map<Cell, String> words, List<Remark> remarks) {

  public Matched {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    remarks = List.copyOf(remarks);
  }

  /** What a person must decide. */
  public List<Remark> doubts() {
    return remarks.stream().filter(remark -> remark.kind().isDoubt()).toList();
  }

  /** What was put right. */
  public List<Remark> notes() {
    return remarks.stream().filter(remark -> !remark.kind().isDoubt()).toList();
  }
}
