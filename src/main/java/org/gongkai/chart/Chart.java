package org.gongkai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.language.Percent;
import org.gongkai.language.Text;
import org.gongkai.report.Silence;

/**
 * Figures over consecutive years.
 *
 * @param id unique on its page; the ids of its parts begin with it
 * @param unit in words; empty for none
 * @param years without gaps, oldest first
 * @param series at most six, the lowest of a stack first
 */
public record Chart(
    String id,
    Text title,
    Drawing drawing,
    Text unit,
    List<Integer> years,
    List<Series> series,
    List<YearNote> notes) {

  /** More than these could not be told apart. */
  public static final int MOST_SERIES = 6;

  public enum Drawing {
    /** Parts of a whole, one bar a year; a year is known as a whole or not at all. */
    STACK,
    /** The same, each bar as high as all others: shares of the year's whole. */
    SHARES,
    /** The same without axis and table: one of several that share their years. */
    SMALL,
    /** Quantities side by side. */
    LINES;

    public boolean isStacked() {
      return this != LINES;
    }
  }

  public Chart {
    years = List.copyOf(years);
    series = List.copyOf(series);
    notes = List.copyOf(notes);
    if (!isId(id)) {
      throw new IllegalArgumentException("not an id: " + id);
    }
    if (series.size() > MOST_SERIES) {
      throw new IllegalArgumentException(series.size() + " series, more than can be told apart");
    }
    for (int i = 1; i < years.size(); i++) {
      if (years.get(i) != years.get(i - 1) + 1) {
        throw new IllegalArgumentException("years with a gap: " + years);
      }
    }
    for (Series one : series) {
      if (one.values().size() != years.size()) {
        throw new IllegalArgumentException(
            one.key() + " has " + one.values().size() + " values for " + years.size() + " years");
      }
    }
    for (int place = 0; drawing.isStacked() && place < years.size(); place++) {
      int known = known(series, place);
      if (known != 0 && known != series.size()) {
        throw new IllegalArgumentException("a stack with a part missing in " + years.get(place));
      }
    }
  }

  /** A letter, then letters, digits and hyphens. */
  private static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || c != '-' && (c < '0' || c > '9'))) {
        return false;
      }
    }
    return !id.isEmpty();
  }

  private static int known(List<Series> series, int place) {
    int known = 0;
    for (int i = 0; i < series.size(); i++) {
      known += series.get(i).values().get(place).isPresent() ? 1 : 0;
    }
    return known;
  }

  /** Whether nothing of it is known: there is nothing to draw. */
  public boolean isEmpty() {
    return last() < 0;
  }

  /** The place of the newest year of which anything is known; -1 where nothing is. */
  public int last() {
    int place = years.size() - 1;
    while (place >= 0 && !isKnown(place)) {
      place--;
    }
    return place;
  }

  /** All figures that are known. */
  public Stream<BigDecimal> known() {
    return series.stream().flatMap(one -> one.values().stream()).flatMap(Optional::stream);
  }

  /** A note for every year of which nothing is known, whether the chart was given one or not. */
  public List<YearNote> gaps() {
    List<YearNote> gaps = new ArrayList<>();
    for (int place = 0; place < years.size(); place++) {
      if (!isKnown(place)) {
        gaps.add(gapOf(place));
      }
    }
    return gaps;
  }

  /** Why nothing is known of the year at this place. */
  public YearNote gapOf(int place) {
    int year = years.get(place);
    for (YearNote note : notes) {
      if (note.year() == year && note.kind() == YearNote.Kind.MISSING) {
        return note;
      }
    }
    return YearNote.missing(year, Words.UNKNOWN, Silence.NOT_PUBLISHED);
  }

  /** Whether any figure of the year at this place is known. */
  public boolean isKnown(int place) {
    return known(series, place) > 0;
  }

  /** The sum of the year at this place; unknown where any part of it is. */
  public Optional<BigDecimal> total(int place) {
    BigDecimal total = BigDecimal.ZERO;
    for (int i = 0; i < series.size(); i++) {
      Optional<BigDecimal> value = value(i, place);
      if (value.isEmpty() || series.size() == 1) {
        return value;
      }
      total = total.add(value.get());
    }
    return Optional.of(total);
  }

  /** The value as it is drawn: where shares are, in hundredths of the year's whole. */
  public Optional<BigDecimal> drawn(int series, int place) {
    Optional<BigDecimal> value = value(series, place);
    return drawing == Drawing.SHARES
        ? value.map(part -> Percent.drawn(part, total(place).orElseThrow()))
        : value;
  }

  public Optional<BigDecimal> value(int series, int place) {
    return series().get(series).values().get(place);
  }

  /** What stands in the place of a value that is unknown; empty for one that is known. */
  public Text silence(int series, int place) {
    return value(series, place).isPresent()
        ? Text.EMPTY
        : series().get(series).silences().get(place).words();
  }

  /**
   * The place of the year whose sum is above those of all others; -1 where there is no such year:
   * none, two alike, or none above zero.
   */
  public int highest() {
    int highest = -1;
    BigDecimal most = null;
    BigDecimal next = null;
    for (int place = 0; place < years.size(); place++) {
      BigDecimal total = total(place).orElse(null);
      if (total != null && (most == null || total.compareTo(most) > 0)) {
        next = most;
        most = total;
        highest = place;
      } else if (total != null && (next == null || total.compareTo(next) > 0)) {
        next = total;
      }
    }
    return next != null && most.signum() > 0 && most.compareTo(next) > 0 ? highest : -1;
  }

  /** The notes of this kind, in the order of years. */
  public List<YearNote> notes(YearNote.Kind kind) {
    return notes.isEmpty() ? notes : notes.stream().filter(note -> note.kind() == kind).toList();
  }

  /** The notes marked by a line in the drawing, which bears their number, from 1. */
  public List<YearNote> marked() {
    return notes.isEmpty() ? notes : notes.stream().filter(YearNote::isMarked).toList();
  }
}
