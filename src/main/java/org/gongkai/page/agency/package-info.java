/**
 * The pages of an agency and of all agencies, and the page to search them. Imports: chart, check,
 * form, group, language, page, page.report, quality, report.
 */
package org.gongkai.page.agency;
