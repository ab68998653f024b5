/** What changed between two texts, sentence by sentence and word by word. Imports: nothing. */
package org.gongkai.difference;
