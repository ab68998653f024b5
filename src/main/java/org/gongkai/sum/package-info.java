/**
 * Figures added up and set against each other, with what is known and what is not. Imports: form,
 * language, report.
 */
package org.gongkai.sum;
