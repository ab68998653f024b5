/**
 * Figures of published tables, told apart by the labels of their rows and columns.
 *
 * <p>Imports: document, form, language, report.
 */
package org.gongkai.matching;
