package org.gongkai.prose;

import org.gongkai.finding.Location;

/**
 * A link or picture in the text, still to be judged against the site's addresses.
 *
 * @param destination as written: {@code ../2020/}, {@code #requests.received.total}, {@code
 *     logo.png}; never another host
 * @param text the words of the link, or what stands for the picture
 */
public record Link(String destination, String text, Location at) {}
