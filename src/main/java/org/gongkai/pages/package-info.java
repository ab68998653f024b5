/** Pages and files people make by hand; the only door to JBake. Imports: language, finding, source, prose, and the nearest word from yaml. */
package org.gongkai.pages;
