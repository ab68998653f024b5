/**
 * The statutory tables as HTML, made once for a build and filled with the figures of each report.
 * Imports: form, language, report.
 */
package org.gongkai.table;
