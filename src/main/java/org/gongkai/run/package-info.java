/**
 * The whole way from sources to a site, for a program to use: no console, no commands. Imports:
 * check, check.run, content, content.form, dossier, finding, form, language, machine, pages, prose,
 * publish, report, site, source, theme.
 */
package org.gongkai.run;
