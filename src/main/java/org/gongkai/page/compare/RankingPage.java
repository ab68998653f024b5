package org.gongkai.page.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.language.Percent;
import org.gongkai.language.Text;
import org.gongkai.markup.Markup;
import org.gongkai.page.Address;
import org.gongkai.page.Page;
import org.gongkai.page.Pager;
import org.gongkai.page.Paths;
import org.gongkai.ranking.Band;
import org.gongkai.ranking.Cut;
import org.gongkai.ranking.Interval;
import org.gongkai.ranking.Peers;
import org.gongkai.ranking.Place;
import org.gongkai.ranking.Ranking;
import org.gongkai.ranking.Rankings;
import org.gongkai.ranking.Reading;
import org.gongkai.ranking.Yardstick;
import org.gongkai.report.Agency;
import org.gongkai.report.Library;

/** Where the agencies of a group stand by one yardstick in one year. */
public record RankingPage(
    Address address, Rankings rankings, Library library, Yardstick yardstick, Cut cut, Pager pager)
    implements Page {

  /** How wide a drawn row is. */
  private static final int WIDTH = 200;

  /**
   * Rows of one band on this page.
   *
   * @param all how many there are on all pages
   */
  public record Section(Band band, int all, List<Place> places) {}

  /** Another ranking. @param path empty for this one */
  public record Other(Text label, String path) {}

  /** The agencies of this page in their bands. */
  public List<Section> sections() {
    Ranking ranking = ranking();
    List<Place> shown = pager.cut(ranking.places());
    List<Section> sections = new ArrayList<>();
    Arrays.stream(Band.values())
        .forEach(
            band -> {
              List<Place> places = shown.stream().filter(one -> one.band() == band).toList();
              if (!places.isEmpty()) {
                sections.add(new Section(band, ranking.of(band).size(), places));
              }
            });
    return sections;
  }

  public Ranking ranking() {
    return cut.by(yardstick);
  }

  /** What the group comes to; empty where it is not worked out. */
  public Optional<Reading.Known> group() {
    return ranking().group();
  }

  public int rows(String band) {
    return ranking().of(Band.valueOf(band.toUpperCase(Locale.ROOT))).size();
  }

  public Text name() {
    return cut.peers().name(library.vocabulary());
  }

  public Text sector(Agency agency) {
    return library.vocabulary().sector(agency.standing().sector());
  }

  public String path(Place place) {
    return place.report().map(Paths::of).orElseGet(() -> Paths.of(place.agency()));
  }

  /** 38.2%; something is never nothing, nor a part all. */
  public static String percent(Reading.Known known) {
    return Percent.words(known.part(), known.whole());
  }

  /** 38.2%, the end of an interval. */
  private static String end(double share) {
    return Percent.words(new BigDecimal(share), BigDecimal.ONE);
  }

  /** Where the drawing ends: 50%. */
  public String top() {
    return Percent.brief(BigDecimal.valueOf(ranking().top()), BigDecimal.ONE);
  }

  /** The places an agency can have: 4, 4–17. */
  public String places(Place place) {
    return place.best() == place.worst()
        ? String.valueOf(place.best())
        : place.best() + "–" + place.worst();
  }

  /** 38.2%, of a place. */
  public static String share(Place place) {
    return percent(place.known());
  }

  /** The cells of a row that show where its figure lies: of a share the interval too. */
  public String drawn(Place place) {
    Interval interval = place.interval().orElseThrow();
    Markup cells = new Markup(address.language(), 3 * WIDTH);
    if (yardstick.isShare()) {
      cells.element("td", end(interval.low()) + "–" + end(interval.high()));
    }
    cells.open("td");
    cells.open("svg", "class", "reach", "viewBox", "0 0 " + WIDTH + " 24", "aria-hidden", "true");
    if (yardstick.isShare()) {
      reach(place, cells);
    } else {
      cells.empty("rect", "width", "" + at(interval.high()), "y", "7", "height", "10");
    }
    return cells.close("svg").close("td").toString();
  }

  /** The interval as a bar, never so narrow that it is not seen, and in it the share as a point. */
  private void reach(Place place, Markup cells) {
    Interval interval = place.interval().orElseThrow();
    long low = at(interval.low());
    String width = "" + Math.max(2, at(interval.high()) - low);
    group().ifPresent(known -> cells.empty("path", "d", "M" + at(known.share()) + " 0V24"));
    cells.empty("rect", "x", "" + low, "y", "9", "width", width, "height", "6");
    cells.empty("circle", "cx", "" + at(place.known().share()), "cy", "12", "r", "4");
  }

  /** Where a share or count stands in the drawing. */
  private long at(double value) {
    return Math.round(value / ranking().top() * WIDTH);
  }

  /** The same group by other yardsticks. */
  public List<Other> yardsticks() {
    return rankings.yardsticks().stream()
        .map(other -> other(other.label(), other, Optional.of(cut)))
        .toList();
  }

  /** The same in other years, newest first. */
  public List<Other> years() {
    return rankings.years().stream()
        .map(
            year ->
                other(Text.same(String.valueOf(year)), yardstick, rankings.find(year, cut.peers())))
        .filter(other -> !other.path().isEmpty())
        .toList();
  }

  /**
   * The other groups of the level and kind: all sectors together, and each that is large enough.
   */
  public List<Other> groups() {
    Peers all = cut.peers().all();
    return rankings.in(cut.year()).stream()
        .filter(other -> other.peers().all().equals(all))
        .map(other -> other(label(other.peers()), yardstick, Optional.of(other)))
        .toList();
  }

  private Text label(Peers peers) {
    return peers.isOfOneSector()
        ? library.vocabulary().sector(peers.sector())
        : Text.of("全部领域", "all sectors");
  }

  private static Other other(Text label, Yardstick yardstick, Optional<Cut> cut) {
    return new Other(label, cut.map(one -> Paths.ranking(yardstick, one)).orElse(""));
  }

  /** The address of the ranking itself, on whichever of its pages. */
  public String base() {
    return pager.base();
  }

  @Override
  public Text title() {
    return Text.of(
        yardstick.label().zh() + "：" + name().zh() + "，" + cut.year() + "年",
        yardstick.label().en() + ": " + name().en() + ", " + cut.year());
  }

  @Override
  public Text description() {
    return Text.of(
        cut.year() + "年" + name().zh() + "的" + yardstick.label().zh() + "，附95%区间，难分高低的不排先后",
        yardstick.label().en()
            + " of agencies ("
            + name().en()
            + ") in "
            + cut.year()
            + ", with 95% intervals; what cannot be told apart is not put in order");
  }

  @Override
  public List<Crumb> trail() {
    return List.of(RankingPages.CRUMB);
  }

  @Override
  public String template() {
    return "ranking";
  }
}
