/**
 * What a browser needs to find agencies and words without a server; the only door to pinyin4j.
 * Imports: language, report, work.
 */
package org.gongkai.search;
