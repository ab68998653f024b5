/**
 * What a report must contain: the statutory form as data, with its tables as printed, its
 * arithmetic and what can be compared between forms. Imports: language, law.
 */
package org.gongkai.form;
