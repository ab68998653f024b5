/**
 * Documents and workbooks of Word and Excel 97–2003, as documents: the only door to POI.
 *
 * <p>Imports: document, language.
 */
package org.gongkai.document.binary;
