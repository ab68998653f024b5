package org.gongkai.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.gongkai.chart.Chart;
import org.gongkai.chart.Chart.Drawing;
import org.gongkai.chart.Charts;
import org.gongkai.chart.PanelComparison;
import org.gongkai.form.Forms;
import org.gongkai.form.Measure;
import org.gongkai.form.Role;
import org.gongkai.language.Numerals;
import org.gongkai.language.Text;
import org.gongkai.page.ChartView;
import org.gongkai.sum.Panel;
import org.gongkai.sum.Totals;

/**
 * The charts of agencies taken together. A sum over all reports grows when more agencies report;
 * beside it stand the agencies that are the same in all years.
 */
final class GroupCharts {

  private static final String OUTCOMES = "outcomes";
  private static final Text TITLE = Text.of("历年申请办理结果", "Outcomes of requests by year");

  private final Forms forms;
  private final SortedMap<Integer, Totals> totals;
  private final Optional<Panel> outcomes;
  private final PanelComparison received;

  /**
   * @param given what the reports added up give, by year
   */
  GroupCharts(
      Forms forms,
      SortedMap<Integer, Totals> totals,
      SortedMap<Integer, List<Totals.Given>> given) {
    this.forms = forms;
    this.totals = totals;
    this.outcomes = Panel.of(given, forms.measures().set(OUTCOMES));
    Measure measure = forms.measures().role(Role.ASKED);
    this.received = new PanelComparison(measure, totals, Panel.of(given, List.of(measure)), forms);
  }

  List<ChartView> outcomeViews() {
    List<ChartView> views = new ArrayList<>();
    views.add(
        new ChartView(Text.of("件数", "Numbers"), sums(OUTCOMES, TITLE, Drawing.STACK), Text.EMPTY));
    Chart shares =
        sums(
            "outcomes-shares",
            Text.of("历年申请办理结果的占比", "Shares of the outcomes of requests by year"),
            Drawing.SHARES);
    if (!shares.isEmpty()) {
      views.add(new ChartView(Text.of("占比", "Shares"), shares, Text.EMPTY));
    }
    outcomes
        .filter(panel -> !panel.isAll(totals, OUTCOMES))
        .ifPresent(panel -> views.add(sameAgencies(panel)));
    return views;
  }

  private Chart sums(String id, Text title, Drawing drawing) {
    return Charts.ofSums(new Charts.Plan(id, title, drawing, OUTCOMES, forms), OUTCOMES, totals);
  }

  private ChartView sameAgencies(Panel panel) {
    String count = Numerals.of(panel.agencies());
    String years = panel.first() + "–" + panel.last();
    Text title =
        Text.of(
            "历年申请办理结果：每年都有的 " + count + " 个机构",
            "Outcomes of requests by year: the same " + count + " agencies");
    return new ChartView(
        Text.of("相同机构", "Same agencies"),
        Charts.ofPanel(
            new Charts.Plan("outcomes-same", title, Drawing.STACK, OUTCOMES, forms), panel),
        Text.of(
            "只加总 " + years + " 年每年都完整公布办理结果的 " + count + " 个机构，各年可比。",
            "Only the "
                + count
                + " agencies that give all outcomes in every year from "
                + panel.first()
                + " to "
                + panel.last()
                + ": the years compare."));
  }

  PanelComparison received() {
    return received;
  }
}
