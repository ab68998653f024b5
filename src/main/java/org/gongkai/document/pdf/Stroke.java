package org.gongkai.document.pdf;

/** A ruling line, from the left or the top. @param at its other coordinate */
record Stroke(boolean isAcross, double at, double from, double to) {}
