/**
 * PDF files, by the places of their letters and lines, as documents.
 *
 * <p>Imports: document, language.
 */
package org.gongkai.document.pdf;
