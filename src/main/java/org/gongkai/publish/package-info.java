/**
 * The folder a site is written to beside its target, and switched as a whole. Imports: language,
 * machine, source, pages, site, theme, work.
 */
package org.gongkai.publish;
