/**
 * Every page and file of the portal with its address, before anything is written. Imports:
 * language, finding, source, form, prose, report, pages, check, chart, download, work.
 */
package org.gongkai.site;
