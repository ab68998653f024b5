/**
 * A published report becomes the files of the portal: figures, text, and what a person must decide.
 *
 * <p>Imports: document, document.binary, document.html, document.office, document.pdf,
 * document.text, form, json, language, law, markup, matching, report, schema.
 */
package org.gongkai.importing;
