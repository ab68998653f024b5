/**
 * Reads jurisdictions, their forms and their law: those that ship with the program and those of a
 * portal. Imports: finding, form, language, law, report, source, yaml.
 */
package org.gongkai.content.form;
