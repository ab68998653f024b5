/**
 * The folder a site is written to beside its target, and switched as a whole. Imports: language,
 * machine, page, pages, site, source, theme, work.
 */
package org.gongkai.publish;
