/**
 * How often each outcome was given, and to whom, over the reports of some agencies. Imports:
 * language, form, report.
 */
package org.gongkai.outcome;
