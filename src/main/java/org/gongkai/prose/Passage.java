package org.gongkai.prose;

import org.gongkai.finding.Location;

/**
 * A part of a narrative: what stands under one level-two heading.
 *
 * @param heading its words, without marks; empty for what stands before the first heading
 * @param at where the heading is, or where the first text begins
 */
public record Passage(String heading, Location at, Prose prose) {}
