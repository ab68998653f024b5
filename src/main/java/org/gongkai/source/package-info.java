/**
 * The files an author wrote, read safely: no links followed, sizes bounded, strict UTF-8. Imports:
 * language, address, finding, machine.
 */
package org.gongkai.source;
