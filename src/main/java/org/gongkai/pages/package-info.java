/**
 * Pages and files people make by hand; the only door to JBake. Imports: language, address, finding,
 * machine, source, yaml, prose.
 */
package org.gongkai.pages;
