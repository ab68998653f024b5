/**
 * Reads the forms and {@code content/} into a {@link org.gongkai.report.Library}; every mistake
 * becomes a finding at its place. Imports: address, attachment, content.form, content.text, doubt,
 * finding, form, language, law, prose, report, source, work, yaml.
 */
package org.gongkai.content;
