package org.gongkai.report;

import org.gongkai.language.Text;

/** An administrative division. @param code in China GB/T 2260, six digits */
public record Region(String code, Text name) {}
