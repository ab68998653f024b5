/**
 * Strict YAML with the place of every value: the only door to Jackson. Imports: language, address,
 * finding.
 */
package org.gongkai.yaml;
