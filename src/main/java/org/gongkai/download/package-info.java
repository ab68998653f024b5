/**
 * The same figures as files: CSV and JSON, with a status for every value. Imports: language,
 * finding, law, form, report, check.
 */
package org.gongkai.download;
