/**
 * Pages and files people make by hand; the only door to JBake. Imports: address, finding, language,
 * machine, prose, source, yaml.
 */
package org.gongkai.pages;
