/**
 * The same figures as files: CSV and JSON, with a status for every value. Imports: language, form,
 * report.
 */
package org.gongkai.download;
