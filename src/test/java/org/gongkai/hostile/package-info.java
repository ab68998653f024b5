/**
 * A small portal that was published, spoilt in one way after the other: what is wrong is told in
 * its place and in plain words, or does no harm; the site that stands is not touched; nothing takes
 * long. {@code HostileInputsTest} tries some of the ways, with {@code -Dhostile=all} every one.
 */
package org.gongkai.hostile;
