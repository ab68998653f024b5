/**
 * What every page is: its address, what it is about, how a long list is cut; and files that are no
 * pages. Imports: chart, form, language, law, pages, prose, ranking, report, source.
 */
package org.gongkai.page;
