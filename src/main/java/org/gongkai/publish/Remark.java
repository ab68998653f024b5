package org.gongkai.publish;

import org.gongkai.language.Text;

/**
 * Something about the output folder that hinders no build and that whoever keeps it should know.
 *
 * @param sentence what is so
 * @param remedy what to do about it
 */
public record Remark(Text sentence, Text remedy) {}
