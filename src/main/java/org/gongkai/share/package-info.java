/**
 * What a page says of itself to search engines, link previews and harvesters: the head of its HTML.
 * Imports: language, address, report, pages, site.
 */
package org.gongkai.share;
