/**
 * The files an author wrote, read safely: no links followed, sizes bounded, strict UTF-8. Imports:
 * address, finding, language, machine.
 */
package org.gongkai.source;
