/**
 * Reads the texts of reports: once to judge them, and again when a page or a file shows them.
 * Imports: finding, form, language, law, machine, prose, report, source.
 */
package org.gongkai.content.text;
