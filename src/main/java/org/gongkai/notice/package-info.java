/**
 * What a run found, as other programs read it: JSON, SARIF, annotations, test results. Imports:
 * finding, json, language, law, report.
 */
package org.gongkai.notice;
