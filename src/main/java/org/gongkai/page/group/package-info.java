/**
 * The home page, and the pages of years, regions and sectors. Imports: chart, form, group,
 * language, page, page.report, report.
 */
package org.gongkai.page.group;
