/** Markdown to safe HTML; the only door to commonmark. Imports: address, finding, language. */
package org.gongkai.prose;
