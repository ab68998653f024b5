/**
 * What was published: agencies, their reports, and every figure with its status. Imports: language,
 * finding, form, prose.
 */
package org.gongkai.report;
