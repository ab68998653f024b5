package org.gongkai.share;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.report.Library;
import org.gongkai.report.Report;
import org.gongkai.site.AgencyPage;
import org.gongkai.site.DataPage;

/** What can be downloaded, in the words of schema.org. */
final class Datasets {

  private final Place place;
  private final Bodies bodies;
  private final Language language;

  Datasets(Place place, Bodies bodies) {
    this.place = place;
    this.bodies = bodies;
    this.language = place.language();
  }

  /** The figures of one agency over the years. */
  Thing of(AgencyPage page) {
    Text name =
        Text.of(
            page.agency().name().zh() + "政府信息公开工作年度报告数据",
            page.agency().name().en()
                + ": figures of the annual reports on open government information");
    return data(name, page.description())
        .with("temporalCoverage", span(page.library().reportsOf(page.agency())))
        .with("spatialCoverage", bodies.area(page.agency().standing().region(), page.library()))
        .with("creator", bodies.named(page.agency()))
        .with("distribution", files("DataDownload", page::download));
  }

  /** The figures of all agencies. */
  Thing of(DataPage page) {
    Library library = page.library();
    Text title = place.portal().title();
    Text about =
        Text.of(
            title.zh() + "：本站全部政府信息公开工作年度报告的法定数据，每个数都带状态，附数据字典",
            title.en()
                + ": the statutory figures of all annual reports in the portal, each with its"
                + " status, and a data dictionary");
    return data(title, about)
        .with(
            "temporalCoverage",
            span(library.reports().values().stream().flatMap(List::stream).toList()))
        .with("spatialCoverage", provinces(library))
        .with("creator", bodies.owner())
        .with(
            "distribution",
            page.offers().stream()
                .flatMap(offer -> file("DataDownload", offer.path(), offer.format()))
                .toList());
  }

  private Thing data(Text name, Text description) {
    return Thing.of("Dataset")
        .with("@id", place.id("data"))
        .with("url", place.url())
        .with("name", name.in(language))
        .with("description", description.in(language))
        .with("inLanguage", language.tag())
        .with("isAccessibleForFree", true)
        .with("license", place.portal().sharing().licenceUrl());
  }

  /**
   * The files of a report or an agency; none where the portal has no address to give them.
   *
   * @param path of a file, by its ending
   */
  List<Thing> files(String type, UnaryOperator<String> path) {
    return place.portal().downloads().stream()
        .flatMap(kind -> file(type, path.apply(kind), kind))
        .toList();
  }

  private Stream<Thing> file(String type, String path, String kind) {
    String address = place.absolute(path);
    return address.isEmpty()
        ? Stream.of()
        : Stream.of(
            Thing.of(type)
                .with("contentUrl", address)
                .with("encodingFormat", kind.equals("csv") ? "text/csv" : "application/json"));
  }

  /** The years: 2018/2024, or 2020 for one. */
  private static String span(List<Report> reports) {
    IntSummaryStatistics years = reports.stream().mapToInt(Report::year).summaryStatistics();
    return years.getCount() == 0
        ? ""
        : years.getMin() == years.getMax()
            ? String.valueOf(years.getMin())
            : years.getMin() + "/" + years.getMax();
  }

  private List<Thing> provinces(Library library) {
    return library.agencies().stream()
        .map(agency -> agency.standing().region().substring(0, 2) + "0000")
        .distinct()
        .map(code -> bodies.area(code, library))
        .toList();
  }
}
