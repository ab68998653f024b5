/**
 * What a page says of itself to search engines, link previews and harvesters: the head of its HTML.
 * Imports: address, json, language, page, pages, report, site.
 */
package org.gongkai.share;
