/**
 * The statutory tables as a workbook to fill in: printed as the form prints them, with cells that
 * take only what the form takes. Imports: form, language, law, report.
 */
package org.gongkai.workbook;
