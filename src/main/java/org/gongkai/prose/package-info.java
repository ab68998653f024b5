/** Markdown to safe HTML; the only door to commonmark. Imports: language, address, finding. */
package org.gongkai.prose;
