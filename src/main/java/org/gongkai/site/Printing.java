package org.gongkai.site;

/**
 * What the pages of reports are made with, the same for all of a build.
 *
 * @param tables the tables their figures are filled into
 * @param attachments the files published with them
 */
public record Printing(StatutoryTables tables, Attachments attachments) {}
