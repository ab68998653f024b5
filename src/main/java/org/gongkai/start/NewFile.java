package org.gongkai.start;

/**
 * A file that is to be written where none is.
 *
 * @param path below the source folder, with slashes
 */
public record NewFile(String path, String text) {}
