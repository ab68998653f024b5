/** Pages to HTML through the templates of a theme: the only door to Pebble. Imports: language, finding, source, yaml, form, prose, report, pages, chart, site. */
package org.gongkai.theme;
