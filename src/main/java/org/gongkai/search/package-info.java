/**
 * What a browser needs to find agencies and words without a server, and how characters are read.
 * Imports: json, language, report, work.
 */
package org.gongkai.search;
