package org.gongkai.importing;

import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Remark;
import org.gongkai.form.Form;
import org.gongkai.matching.Matched;

/**
 * What an import made of a published report, before anything is written.
 *
 * @param title the one that names the year; empty for none
 * @param text the report's words in Markdown; empty for none
 * @param remarks all doubts and notes, the doubts first
 */
public record Imported(
    Form form,
    int year,
    String title,
    Document document,
    Matched matched,
    String text,
    List<Remark> remarks) {

  public Imported {
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
