/**
 * What the checks came to, as readers are told: of a report, of a rule, of a year; what was carried
 * from year to year; when reports were published. Imports: check, finding, form, language, law,
 * report.
 */
package org.gongkai.quality;
