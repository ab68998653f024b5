/**
 * Published tables, read back: which figure of a form stands where in a table that was found, told
 * by the labels of its rows and columns; what is in doubt is asked, never guessed. Imports:
 * language, form, report.
 */
package org.gongkai.matching;
