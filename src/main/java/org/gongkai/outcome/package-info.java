/**
 * How often each outcome was given, and to whom, over the reports of some agencies. Imports: form,
 * language, report.
 */
package org.gongkai.outcome;
