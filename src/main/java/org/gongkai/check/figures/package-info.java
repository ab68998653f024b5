/**
 * Checks of the figures: arithmetic, shares, fees, powers, last year. Imports: check, check.text,
 * finding, form, language, law, prose, report.
 */
package org.gongkai.check.figures;
