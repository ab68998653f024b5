package org.gongkai.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The agencies of a group by one yardstick. Two whose intervals overlap are not put in order: the
 * places each can have run from one more than those that lie wholly above it, down to all but those
 * that lie wholly below.
 *
 * @param group what all that are ranked come to; empty for a count, or where too few are
 * @param top where drawn bars end
 */
public record Ranking(List<Place> places, Optional<Reading.Known> group, double top) {

  /** With fewer there is nothing to rank. */
  static final int FEWEST = 3;

  /**
   * First those clearly above the group, then those not clearly different, then those clearly
   * below; in each those with most clearly below them and fewest above first. Equals keep their
   * order, which is that of divisions.
   */
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::band).thenComparing(place -> place.best() + place.worst());

  public Ranking {
    places = List.copyOf(places);
  }

  /** The agencies of one band. */
  public List<Place> of(Band band) {
    return places.stream().filter(place -> place.band() == band).toList();
  }

  public long ranked() {
    return places.stream().filter(place -> place.band().isRanked()).count();
  }

  /** How many reports give the figure; where none does, nothing is added up. */
  public long known() {
    return places.stream().map(Place::reading).filter(Reading.Known.class::isInstance).count();
  }

  /** The sum of what is known, of large and small. */
  public long total() {
    return places.stream()
        .map(Place::reading)
        .filter(Reading.Known.class::isInstance)
        .mapToLong(reading -> ((Reading.Known) reading).part())
        .sum();
  }

  /**
   * @param over agencies that can be ranked
   * @param rest all others
   */
  static Ranking of(List<Place> over, List<Place> rest, boolean isShare) {
    boolean enough = over.size() >= FEWEST;
    Optional<Reading.Known> group = enough && isShare ? Optional.of(sum(over)) : Optional.empty();
    List<Place> places = new ArrayList<>(enough ? placed(over, group) : alone(over));
    places.addAll(rest);
    places.sort(ORDER);
    return new Ranking(places, group, top(places, isShare));
  }

  private static Reading.Known sum(List<Place> places) {
    return new Reading.Known(
        places.stream().mapToLong(place -> place.known().part()).sum(),
        places.stream().mapToLong(place -> place.known().whole()).sum());
  }

  private static List<Place> alone(List<Place> over) {
    return over.stream().map(place -> place.in(Band.ALONE, 0, 0)).toList();
  }

  private static List<Place> placed(List<Place> over, Optional<Reading.Known> group) {
    double[] lows = over.stream().mapToDouble(place -> at(place).low()).sorted().toArray();
    double[] highs = over.stream().mapToDouble(place -> at(place).high()).sorted().toArray();
    return over.stream()
        .map(
            place ->
                place.in(
                    group.map(all -> band(at(place), all.share())).orElse(Band.COUNTED),
                    1 + above(at(place).high(), lows),
                    over.size() - below(at(place).low(), highs)))
        .toList();
  }

  private static Interval at(Place place) {
    return place.interval().orElseThrow();
  }

  private static Band band(Interval interval, double group) {
    return interval.low() > group ? Band.ABOVE : interval.high() < group ? Band.BELOW : Band.NEAR;
  }

  /** How many of the sorted numbers are greater. */
  private static int above(double bound, double[] sorted) {
    int at = Arrays.binarySearch(sorted, bound);
    int next = at < 0 ? -at - 1 : at + 1;
    while (next < sorted.length && sorted[next] == bound) {
      next++;
    }
    return sorted.length - next;
  }

  /** How many of the sorted numbers are less. */
  private static int below(double bound, double[] sorted) {
    int at = Arrays.binarySearch(sorted, bound);
    int first = at < 0 ? -at - 1 : at;
    while (first > 0 && sorted[first - 1] == bound) {
      first--;
    }
    return first;
  }

  /** The end of the axis: a round number no interval reaches beyond. */
  private static double top(List<Place> places, boolean isShare) {
    double most =
        places.stream()
            .flatMap(place -> place.interval().stream())
            .mapToDouble(Interval::high)
            .max()
            .orElse(1);
    if (!isShare) {
      return Math.max(most, 1);
    }
    return Arrays.stream(new double[] {.05, .1, .2, .25, .5})
        .filter(end -> end >= most)
        .findFirst()
        .orElse(1);
  }
}
