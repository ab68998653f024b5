package org.gongkai.page;

import org.gongkai.chart.Chart;
import org.gongkai.language.Text;

/**
 * One way to look at the same figures: as numbers, as shares, of the same agencies in all years.
 *
 * @param label what a reader chooses it by
 * @param note what it shows, in a sentence; empty where that goes without saying
 */
public record ChartView(Text label, Chart chart, Text note) {}
