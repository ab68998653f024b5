/**
 * Pages to HTML through the templates of a theme: the only door to Pebble. Imports: language,
 * finding, source, yaml, report, chart, site, share.
 */
package org.gongkai.theme;
