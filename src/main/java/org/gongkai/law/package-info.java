/**
 * The law behind the reports: its rule catalogue with severities and grounds, its deadlines.
 * Imports: language, finding.
 */
package org.gongkai.law;
