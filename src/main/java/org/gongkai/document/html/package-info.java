/**
 * Web pages as documents: the only door to jsoup.
 *
 * <p>Imports: document, language.
 */
package org.gongkai.document.html;
