/**
 * Speaks with people: commands, what is printed, exit codes. The only door to picocli. Imports:
 * any.
 */
package org.gongkai.cli;
