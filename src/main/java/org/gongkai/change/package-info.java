/**
 * What a change touches: which files it is made of, and which findings are its own. The only door
 * to JGit. Imports: finding, language, report.
 */
package org.gongkai.change;
