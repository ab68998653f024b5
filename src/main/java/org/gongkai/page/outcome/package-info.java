/**
 * The pages of what became of the requests: each outcome and ground across agencies and years.
 * Imports: chart, form, group, language, markup, outcome, page, report, sum, work.
 */
package org.gongkai.page.outcome;
