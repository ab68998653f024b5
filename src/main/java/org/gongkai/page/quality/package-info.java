/**
 * What was checked, as pages: the catalogue of rules, findings by rule and agency, carry-overs,
 * dates. Imports: language, law, page, quality, report.
 */
package org.gongkai.page.quality;
