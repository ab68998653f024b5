/**
 * What may stand as an address, or as a part of one: of a website, a mailbox, a telephone, a page,
 * a file. Imports: language.
 */
package org.gongkai.address;
