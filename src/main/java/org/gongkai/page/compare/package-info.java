/**
 * Agencies side by side: the page to choose them, ready-made comparisons, rankings among peers.
 * Imports: download, form, json, language, markup, page, page.outcome, ranking, report.
 */
package org.gongkai.page.compare;
