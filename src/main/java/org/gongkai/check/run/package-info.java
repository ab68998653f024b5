/**
 * All checks, in the order they are run. Imports: check, check.claim, check.figures, check.text,
 * check.wide, finding, law, report, work.
 */
package org.gongkai.check.run;
