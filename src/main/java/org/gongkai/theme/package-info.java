/**
 * Pages to HTML through the templates of a theme: the only door to Pebble. Imports: chart.svg,
 * finding, language, markup, page, report, share, site, source, yaml.
 */
package org.gongkai.theme;
