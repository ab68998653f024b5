package org.gongkai.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.feed.AtomFeed;
import org.gongkai.feed.Entry;
import org.gongkai.group.Groups;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Address;
import org.gongkai.page.OwnFeed;
import org.gongkai.page.Paths;
import org.gongkai.page.SiteFile;
import org.gongkai.page.report.ReportSummary;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;
import org.gongkai.report.Portal;
import org.gongkai.report.Report;

/**
 * Plans the feeds: of the portal, of each agency, of each division, in each language. A report
 * whose original gives no day is in none, for a feed must say when; nor is there a feed of such
 * reports alone, nor any where the portal does not know its own address.
 */
public final class Feeds {

  /** The newest so many; a reader that looks once a month has missed none. */
  private static final int MOST = 50;

  private static final Comparator<Report> NEWEST_FIRST =
      Comparator.comparing((Report report) -> report.filing().day().orElseThrow())
          .reversed()
          .thenComparing(report -> report.agency().path())
          .thenComparing(Report::year);

  private final Library library;
  private final Groups groups;
  private final Portal portal;
  private final List<SiteFile> files = new ArrayList<>();

  public Feeds(Library library, Groups groups) {
    this.library = library;
    this.groups = groups;
    this.portal = library.portal();
  }

  public List<SiteFile> files() {
    for (Language language : portal.languages()) {
      Address home = new Address(language, language == portal.first(), Paths.HOME);
      feed(home, Text.EMPTY, groups.all()::all);
      for (Agency agency : library.agencies()) {
        List<Report> reports = library.reportsOf(agency);
        feed(home.to(Paths.of(agency)), agency.name(), reports::stream);
      }
      groups
          .regions()
          .forEach(
              (code, group) -> {
                Text name = library.vocabulary().region(code).name();
                feed(home.to(Paths.region(code)), name, group::all);
              });
    }
    return files;
  }

  /**
   * @param of what the feed is of; empty for the whole portal
   */
  private void feed(Address page, Text of, Supplier<Stream<Report>> reports) {
    if (OwnFeed.isOf(portal, reports.get())) {
      Address feed = page.to(Paths.feed(page.path()));
      files.add(new SiteFile(feed.full(), out -> atom(feed, page, of, reports.get()).write(out)));
    }
  }

  private AtomFeed atom(Address feed, Address page, Text of, Stream<Report> reports) {
    Language language = page.language();
    Text author = portal.owner().name().isEmpty() ? portal.title() : portal.owner().name();
    String name = portal.title().in(language);
    AtomFeed.Head head =
        new AtomFeed.Head(
            language,
            portal.url() + feed.full(),
            portal.url() + page.full(),
            of.isEmpty() ? name : of.in(language) + " – " + name,
            author.in(language),
            portal.sharing().licence().in(language));
    List<Entry> entries =
        reports
            .filter(report -> report.filing().day().isPresent())
            .sorted(NEWEST_FIRST)
            .limit(MOST)
            .map(report -> entry(report, page))
            .toList();
    return new AtomFeed(head, entries);
  }

  private Entry entry(Report report, Address page) {
    Language language = page.language();
    return new Entry(
        portal.url() + page.to(Paths.of(report)).full(),
        report.title().in(language),
        summary(report, language),
        report.agency().name().in(language),
        report.filing().day().orElseThrow(),
        report.filing().published(),
        report.filing().source().url());
  }

  private String summary(Report report, Language language) {
    String figures = ReportSummary.of(report, library.forms().measures()).in(language);
    return figures.isEmpty() ? "" : report.year() + Text.of("年：", ": ").in(language) + figures;
  }
}
