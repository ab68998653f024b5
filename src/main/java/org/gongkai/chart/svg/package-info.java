/**
 * Charts as they are printed: SVG, notes, table and data for the script. Imports: chart, json,
 * language, markup, report.
 */
package org.gongkai.chart.svg;
