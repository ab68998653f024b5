/**
 * Every page and file of the portal with its address, before anything is written. Imports: check,
 * file, finding, form, group, language, page, page.agency, page.compare, page.group, page.outcome,
 * page.quality, page.report, page.text, pages, prose, quality, ranking, report, source, work.
 */
package org.gongkai.site;
