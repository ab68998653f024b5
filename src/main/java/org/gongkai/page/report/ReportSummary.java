package org.gongkai.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.form.Measure;
import org.gongkai.form.Measures;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.report.Figure;
import org.gongkai.report.Report;

/**
 * The key figures of a report in words, for search engines, link previews and feeds: 新收申请 88 件，…
 * What is not known is not spoken of.
 */
public final class ReportSummary {

  private ReportSummary() {}

  /** What stands behind the name and the year; empty where none of the key figures is known. */
  public static Text of(Report report, Measures measures) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Measure measure : measures.set("key")) {
      Figure figure = report.answer(measure);
      if (figure.isReported()) {
        String number = Numerals.of(figure.number().orElseThrow());
        zh.add(measure.label().zh() + " " + number + " " + measures.unit(measure.unit()).zh());
        en.add(lowered(measure.label().en()) + " " + number);
      }
    }
    return zh.isEmpty()
        ? Text.EMPTY
        : Text.of(String.join("，", zh) + "。", String.join("; ", en) + ".");
  }

  private static String lowered(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
