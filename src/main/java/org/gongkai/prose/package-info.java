/** Markdown to safe HTML; the only door to commonmark. Imports: language, finding. */
package org.gongkai.prose;
