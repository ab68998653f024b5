/**
 * Strict YAML with the place of every value: the only door to Jackson. Imports: address, finding,
 * language.
 */
package org.gongkai.yaml;
