package org.gongkai.share;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.language.Language;
import org.gongkai.language.Text;
import org.gongkai.page.Subject;
import org.gongkai.report.Agency;
import org.gongkai.report.DataFormat;

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
  Thing of(Subject.OneAgency subject, Text description) {
    Agency agency = subject.agency();
    Text name =
        Text.of(
            agency.name().zh() + "政府信息公开工作年度报告数据",
            agency.name().en() + ": figures of the annual reports on open government information");
    return data(name, description)
        .with("temporalCoverage", span(subject.years()))
        .with("spatialCoverage", bodies.area(subject.area()))
        .with("creator", bodies.named(agency))
        .with("distribution", files("DataDownload", subject.download()));
  }

  /** The figures of all agencies. */
  Thing of(Subject.AllData data) {
    Text title = place.portal().title();
    Text about =
        Text.of(
            title.zh() + "：本站全部政府信息公开工作年度报告的法定数据，每个数都带状态，附数据字典",
            title.en()
                + ": the statutory figures of all annual reports in the portal, each with its"
                + " status, and a data dictionary");
    return data(title, about)
        .with("temporalCoverage", span(data.years()))
        .with("spatialCoverage", data.areas().stream().map(bodies::area).toList())
        .with("creator", bodies.owner())
        .with(
            "distribution",
            data.offers().stream()
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
   * @param path of the file in a format
   */
  List<Thing> files(String type, Function<DataFormat, String> path) {
    return place.portal().downloads().stream()
        .flatMap(format -> file(type, path.apply(format), format))
        .toList();
  }

  private Stream<Thing> file(String type, String path, DataFormat format) {
    String address = place.absolute(path);
    return address.isEmpty()
        ? Stream.of()
        : Stream.of(
            Thing.of(type).with("contentUrl", address).with("encodingFormat", format.mediaType()));
  }

  /** The years: 2018/2024, or 2020 for one. @param years in order */
  private static String span(List<Integer> years) {
    if (years.isEmpty()) {
      return "";
    }
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return first == last ? String.valueOf(first) : first + "/" + last;
  }
}
