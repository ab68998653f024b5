/**
 * Figures over consecutive years: what a chart shows, its sentences and notes, before it is drawn.
 * Imports: form, language, report, sum.
 */
package org.gongkai.chart;
