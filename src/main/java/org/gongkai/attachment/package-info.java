/**
 * Whether a file to be published is what its name says, whole, and does nothing of its own accord.
 * It is read in pieces and never unpacked to disk. Imports: language.
 */
package org.gongkai.attachment;
