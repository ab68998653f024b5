/**
 * The page of a report, beside last year's, with everything shown on it. Imports: chart, chart.svg,
 * check, difference, download, finding, form, language, machine, markup, page, prose, quality,
 * report, source, sum, table.
 */
package org.gongkai.page.report;
