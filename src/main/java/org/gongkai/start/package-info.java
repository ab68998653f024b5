/**
 * Files to begin with: an agency's and a new report's, with everything that is known written into
 * them and nothing that is not. Imports: address, form, language, report, schema, search.
 */
package org.gongkai.start;
