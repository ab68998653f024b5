/**
 * A published report as it was found, whatever it was written with: headings, paragraphs, tables.
 *
 * <p>Imports: language.
 */
package org.gongkai.document;
