/**
 * Checks that look at many reports at once. Imports: check, check.text, finding, form, language,
 * law, prose, report, work.
 */
package org.gongkai.check.wide;
