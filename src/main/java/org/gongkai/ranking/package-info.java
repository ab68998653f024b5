/**
 * Where agencies stand among their like, as far as their figures can tell: shares with their
 * interval, and places no finer than that. Imports: language, form, report.
 */
package org.gongkai.ranking;
