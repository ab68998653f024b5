/** Lists of new reports as Atom feeds (RFC 4287). Imports: language. */
package org.gongkai.feed;
