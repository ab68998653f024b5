/**
 * Judges what was read: the form's arithmetic, continuity between years, narrative against table.
 * Imports: language, finding, form, law, prose, claim, report, work, yaml.
 */
package org.gongkai.check;
