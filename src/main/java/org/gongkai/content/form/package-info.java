/**
 * Reads the forms and the law that ship with the program. Imports: finding, form, language, law,
 * report, yaml.
 */
package org.gongkai.content.form;
