/**
 * What an import left open, until it is written or accepted. Imports: finding, form, language,
 * report, source, yaml.
 */
package org.gongkai.doubt;
