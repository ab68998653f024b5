/**
 * Files that are no pages: downloads, what a search needs, feeds, site map. Imports: download,
 * feed, finding, form, group, language, page, page.report, pages, prose, report, search.
 */
package org.gongkai.file;
