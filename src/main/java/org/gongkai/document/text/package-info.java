/**
 * Plain text and Markdown as documents.
 *
 * <p>Imports: document.
 */
package org.gongkai.document.text;
