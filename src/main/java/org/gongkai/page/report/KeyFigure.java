package org.gongkai.page.report;

import org.gongkai.form.Measure;
import org.gongkai.language.Text;
import org.gongkai.sum.Change;

/**
 * A figure worth the first screen, with what it was the year before.
 *
 * @param change none of its words hold where there is no report of last year to compare with
 * @param anchor where on the page it stands; empty where it stands nowhere by itself
 * @param missing why the year cannot have it; empty where it can
 */
public record KeyFigure(Measure measure, Text unit, Change change, String anchor, Text missing) {}
