/** The two languages the portal speaks, and words given in both. Imports: nothing. */
package org.gongkai.language;
