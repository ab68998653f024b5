/**
 * What an editor's program needs to help while one writes: JSON Schemas of agency, report and site
 * files, made from the forms. Imports: form, json, language, law, report.
 */
package org.gongkai.schema;
