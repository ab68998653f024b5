/** What the machine refuses, told in plain words: where, why, and what to do. Imports: language. */
package org.gongkai.machine;
