/**
 * Where agencies stand among their like, as far as their figures can tell: shares with their
 * interval, and places no finer than that. Imports: form, language, report.
 */
package org.gongkai.ranking;
