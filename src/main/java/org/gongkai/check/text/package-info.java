/**
 * Checks of the words: structure, sections, dates, privacy, links to figures. Imports: check,
 * claim, finding, form, language, law, prose, report, yaml.
 */
package org.gongkai.check.text;
