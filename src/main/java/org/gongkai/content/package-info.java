/**
 * Reads the forms and {@code content/} into a {@link org.gongkai.report.Library}; every mistake
 * becomes a finding at its place. Imports: language, address, finding, source, yaml, form, law,
 * prose, report, work.
 */
package org.gongkai.content;
