package org.gongkai.page.agency;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Chart.Drawing;
import org.gongkai.chart.Charts;
import org.gongkai.chart.YearNote;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.form.Role;
import org.gongkai.language.Text;
import org.gongkai.page.ChartView;
import org.gongkai.report.Report;

/** The charts of one agency, all over the same years. */
record AgencyCharts(List<Report> reports, Forms forms, List<YearNote> course) {

  private static final String OUTCOMES = "outcomes";

  /** Received, handled, outcomes, carried forward, reviews and lawsuits, small. */
  List<Chart> small() {
    List<Chart> small = new ArrayList<>();
    small.add(small(forms.measures().role(Role.ASKED)));
    small.add(
        chart(
            "small-outcomes",
            Text.of("办结（按结果分）", "Handled, by outcome"),
            Drawing.SMALL,
            forms.measures().set(OUTCOMES)));
    small.add(small(forms.measures().role(Role.CARRIED_FORWARD)));
    forms.measures().set("review").forEach(measure -> small.add(small(measure)));
    return small;
  }

  private Chart small(Measure measure) {
    return chart("small-" + measure.key(), measure.label(), Drawing.SMALL, List.of(measure));
  }

  /** How requests ended, as numbers and as shares; and what came in, was handled and stayed. */
  List<ChartView> views() {
    List<ChartView> views = new ArrayList<>();
    List<Measure> outcomes = forms.measures().set(OUTCOMES);
    Chart numbers =
        chart(
            OUTCOMES, Text.of("历年申请办理结果", "Outcomes of requests by year"), Drawing.STACK, outcomes);
    views.add(new ChartView(Text.of("办理结果", "Outcomes"), numbers, Text.EMPTY));
    Chart shares =
        chart(
            "outcomes-shares",
            Text.of("历年申请办理结果的占比", "Shares of the outcomes of requests by year"),
            Drawing.SHARES,
            outcomes);
    if (!shares.isEmpty()) {
      views.add(new ChartView(Text.of("占比", "Shares"), shares, Text.EMPTY));
    }
    Chart flow =
        chart(
            "flow",
            Text.of("历年收到、办结与结转", "Received, handled and carried over by year"),
            Drawing.LINES,
            forms.measures().set("flow"));
    views.add(new ChartView(Text.of("收到与结转", "Received and carried over"), flow, Text.EMPTY));
    return views;
  }

  private Chart chart(String id, Text title, Drawing drawing, List<Measure> measures) {
    return Charts.ofAgency(new Charts.Plan(id, title, drawing, measures, forms, course), reports);
  }
}
