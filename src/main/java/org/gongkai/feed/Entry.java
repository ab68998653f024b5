package org.gongkai.feed;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report in a feed.
 *
 * @param url of its page, which is also its identity
 * @param author the agency
 * @param updated the newest day the original gives: of publication, or else of signature
 * @param published the day of publication, where the original gives it
 * @param source address of the original; empty if not given
 */
public record Entry(
    String url,
    String title,
    String summary,
    String author,
    LocalDate updated,
    Optional<LocalDate> published,
    String source) {}
