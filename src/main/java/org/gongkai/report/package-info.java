/**
 * What was published: agencies, their reports, and every figure with its status. Imports: finding,
 * form, language, prose.
 */
package org.gongkai.report;
