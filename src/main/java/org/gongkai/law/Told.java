package org.gongkai.law;

import org.gongkai.language.Text;

/**
 * What is said of a rule.
 *
 * @param sentence what must hold
 * @param formula the same in signs; empty where there is none
 * @param ground where it comes from
 * @param example what breaks it; of a rule that nobody checks, why not
 */
public record Told(Text sentence, String formula, Text ground, Text example) {}
