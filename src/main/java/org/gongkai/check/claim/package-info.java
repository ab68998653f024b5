/**
 * Checks of what a text claims in figures against the figures themselves. Imports: check,
 * check.text, claim, finding, form, language, law, prose, report.
 */
package org.gongkai.check.claim;
