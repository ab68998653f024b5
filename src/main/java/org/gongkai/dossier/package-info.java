/**
 * All that one agency's folder comes to, read and judged by itself, and the same as bytes. Imports:
 * check, check.run, content, finding, form, language, prose, report.
 */
package org.gongkai.dossier;
