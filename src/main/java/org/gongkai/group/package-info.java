/**
 * Reports taken together by year, region and sector: whom each sum counts and over how many it is.
 * Imports: chart, form, language, outcome, page, report, sum.
 */
package org.gongkai.group;
