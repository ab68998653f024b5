/** What is wrong in the sources, where, and how to mend it. Imports: language. */
package org.gongkai.finding;
