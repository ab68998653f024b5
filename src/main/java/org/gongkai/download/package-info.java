/**
 * The same figures as files: CSV and JSON, with a status for every value. Imports: check, finding,
 * form, json, language, law, report.
 */
package org.gongkai.download;
