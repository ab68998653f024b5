package org.gongkai.form;

import org.gongkai.language.Text;

/**
 * A quantity that can be compared between forms: requests received, refusals.
 *
 * @param unit key of its unit
 */
public record Measure(String key, Text label, String unit) {}
