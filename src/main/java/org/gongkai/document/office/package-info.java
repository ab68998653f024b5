/**
 * Documents and workbooks of Word, WPS and Excel, as documents.
 *
 * <p>Imports: document, language.
 */
package org.gongkai.document.office;
