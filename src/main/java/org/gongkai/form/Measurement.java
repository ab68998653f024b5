package org.gongkai.form;

import org.gongkai.language.Text;

/**
 * How a form's own rows add up to a measure.
 *
 * @param note how far it can be compared with other forms; empty where it can
 */
public record Measurement(Measure measure, Sum sum, Text note) {}
