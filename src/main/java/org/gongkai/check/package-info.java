/**
 * What every check has in hand: a report under examination, its Chinese text, the words of a rule.
 * Imports: finding, form, language, law, prose, report.
 */
package org.gongkai.check;
