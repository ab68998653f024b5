package org.gongkai.share;

import java.util.List;
import org.gongkai.report.Filing;
import org.gongkai.report.Report;
import org.gongkai.site.AgencyPage;
import org.gongkai.site.DataPage;
import org.gongkai.site.HomePage;
import org.gongkai.site.Page;
import org.gongkai.site.ReportPage;

/** What a page is about, in the words of schema.org; only what is known. */
final class Described {

  private final Place place;
  private final String description;
  private final Bodies bodies;
  private final Datasets datasets;

  private Described(Place place, String description) {
    this.place = place;
    this.description = description;
    this.bodies = new Bodies(place);
    this.datasets = new Datasets(place, bodies);
  }

  /** The things a page is about; none for a page that is only a way to others. */
  static List<Thing> by(Page page, Place place, String description) {
    Described described = new Described(place, description);
    if (page instanceof ReportPage report) {
      return List.of(described.report(report));
    }
    if (page instanceof AgencyPage agency) {
      Thing body = described.bodies.full(agency);
      return agency.library().reportsOf(agency.agency()).isEmpty()
          ? List.of(body)
          : List.of(body, described.datasets.of(agency));
    }
    if (page instanceof DataPage data) {
      return List.of(described.datasets.of(data));
    }
    return page instanceof HomePage home ? List.of(described.site(home)) : List.of();
  }

  private Thing report(ReportPage page) {
    Report report = page.report();
    Filing filing = report.filing();
    return Thing.of("Report")
        .with("@id", place.id("report"))
        .with("url", place.url())
        .with("name", page.title().in(place.language()))
        .with("description", description)
        .with("inLanguage", place.language().tag())
        .with("reportNumber", filing.source().index())
        .with("datePublished", filing.published().map(Object::toString).orElse(""))
        .with("temporalCoverage", String.valueOf(report.year()))
        .with("spatialCoverage", bodies.area(report.agency().standing().region(), page.library()))
        .with("publisher", bodies.named(report.agency()))
        .with("isBasedOn", original(filing.source()))
        .with("license", place.portal().sharing().licenceUrl())
        .with("encoding", datasets.files("MediaObject", page::download));
  }

  private List<Thing> original(Filing.Source source) {
    return source.title().isEmpty() && source.url().isEmpty()
        ? List.of()
        : List.of(
            Thing.of("CreativeWork")
                .with("name", source.title().in(place.language()))
                .with("url", source.url()));
  }

  private Thing site(HomePage page) {
    Thing site =
        Thing.of("WebSite")
            .with("url", place.url())
            .with("name", page.title().in(place.language()))
            .with("description", description)
            .with("inLanguage", place.language().tag())
            .with("identifier", bodies.siteCode())
            .with("publisher", bodies.owner());
    return place.url().isEmpty()
        ? site
        : site.with(
            "potentialAction",
            Thing.of("SearchAction")
                .with(
                    "target",
                    Thing.of("EntryPoint")
                        .with("urlTemplate", place.url(SEARCH) + "?q={search_term_string}"))
                .with("query-input", "required name=search_term_string"));
  }

  private static final String SEARCH = "search/";
}
