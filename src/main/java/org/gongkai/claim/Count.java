package org.gongkai.claim;

import java.math.BigDecimal;

/**
 * A number with its measure word: 88件.
 *
 * @param unit the measure word; empty where there is none
 * @param approximate whether it is 余, 约 or the like
 * @param lead where the words before it begin: after the last punctuation or figure
 * @param start where its digits begin
 * @param end behind its measure word
 * @param depth how many brackets it stands in
 */
public record Count(
    BigDecimal value, String unit, boolean approximate, int lead, int start, int end, int depth) {}
