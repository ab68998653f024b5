package org.gongkai.share;

import java.util.List;
import org.gongkai.page.Page;
import org.gongkai.page.Subject;
import org.gongkai.report.Filing;
import org.gongkai.report.Report;

/** What a page is about, in the words of schema.org; only what is known. */
final class Described implements Subject.Teller<List<Thing>> {

  private final Page page;
  private final Place place;
  private final String description;
  private final Bodies bodies;
  private final Datasets datasets;

  private Described(Page page, Place place, String description) {
    this.page = page;
    this.place = place;
    this.description = description;
    this.bodies = new Bodies(place);
    this.datasets = new Datasets(place, bodies);
  }

  /** The things a page is about; none for a page that is only a way to others. */
  static List<Thing> by(Page page, Place place, String description) {
    return page.subject().tell(new Described(page, place, description));
  }

  @Override
  public List<Thing> list() {
    return List.of();
  }

  @Override
  public List<Thing> agency(Subject.OneAgency agency) {
    Thing body = bodies.full(agency);
    return agency.years().isEmpty()
        ? List.of(body)
        : List.of(body, datasets.of(agency, page.description()));
  }

  @Override
  public List<Thing> data(Subject.AllData data) {
    return List.of(datasets.of(data));
  }

  @Override
  public List<Thing> portal() {
    return List.of(site());
  }

  @Override
  public List<Thing> report(Subject.OneReport subject) {
    return List.of(thing(subject));
  }

  private Thing thing(Subject.OneReport subject) {
    Report report = subject.of();
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
        .with("spatialCoverage", bodies.area(subject.area()))
        .with("publisher", bodies.named(report.agency()))
        .with("isBasedOn", original(filing.source()))
        .with("license", place.portal().sharing().licenceUrl())
        .with("encoding", datasets.files("MediaObject", subject.download()));
  }

  private List<Thing> original(Filing.Source source) {
    return source.title().isEmpty() && source.url().isEmpty()
        ? List.of()
        : List.of(
            Thing.of("CreativeWork")
                .with("name", source.title().in(place.language()))
                .with("url", source.url()));
  }

  private Thing site() {
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
