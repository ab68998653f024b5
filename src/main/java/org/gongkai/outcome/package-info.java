/**
 * How often each outcome was given, and to whom, over the reports of some agencies. Imports:
 * language, form, report, chart.
 */
package org.gongkai.outcome;
