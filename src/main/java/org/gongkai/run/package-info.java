/**
 * The whole way from sources to a site, for a program to use: no console, no commands. Imports:
 * language, finding, machine, source, content, prose, report, form, check, pages, site, theme,
 * publish.
 */
package org.gongkai.run;
