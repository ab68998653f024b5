/**
 * The law behind the reports: its rule catalogue with severities and grounds, its deadlines.
 * Imports: finding, language.
 */
package org.gongkai.law;
