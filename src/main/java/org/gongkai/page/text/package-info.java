/**
 * Pages in words: those written by hand, news, data and addresses, the site map, what is shown for
 * an address that does not exist. Imports: finding, form, language, page, pages, prose, report,
 * table.
 */
package org.gongkai.page.text;
