package org.gongkai.page;

import java.util.stream.Stream;
import org.gongkai.report.Portal;
import org.gongkai.report.Report;

/** Which pages have a feed of the reports they are about. */
public final class OwnFeed {

  private OwnFeed() {}

  /** Whether these reports have a feed: the portal knows its address, and one of them its day. */
  public static boolean isOf(Portal portal, Stream<Report> reports) {
    return !portal.url().isEmpty() && reports.anyMatch(report -> report.filing().day().isPresent());
  }

  /** The address of the feed of a page about these reports; empty for none. */
  public static String of(Portal portal, Stream<Report> reports, String page) {
    return isOf(portal, reports) ? Paths.feed(page) : "";
  }
}
