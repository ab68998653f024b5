/**
 * Figures over consecutive years, drawn as SVG and told as sentences, notes, a table and data; and
 * the sums they are drawn from. Imports: language, form, report.
 */
package org.gongkai.chart;
