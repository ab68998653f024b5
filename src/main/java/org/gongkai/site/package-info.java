/**
 * Every page and file of the portal with its address, before anything is written. Imports:
 * language, finding, machine, source, law, form, prose, report, pages, check, quality, chart,
 * difference, download, search, feed, ranking, outcome, work.
 */
package org.gongkai.site;
