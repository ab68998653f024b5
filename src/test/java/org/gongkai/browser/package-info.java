/**
 * The portal as readers have it: in a real browser, on a large screen and a phone, light and dark,
 * without scripts, from a folder on disk. {@link org.gongkai.browser.InBrowser} says when these
 * tests are left out.
 */
package org.gongkai.browser;
