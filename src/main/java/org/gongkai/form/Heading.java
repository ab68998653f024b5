package org.gongkai.form;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.language.Text;

/**
 * A row or column heading of a statutory table, with the headings below it.
 *
 * @param key its name in the sources: {@code refused.stateSecret} for a row, {@code natural} for a
 *     column; empty for a heading that only groups
 * @param label as printed, with its number
 * @param brief the same without the number, with the group it belongs to: for use outside the table
 * @param hasFigures whether figures stand in it; a group has none of its own, except in lists
 * @param kind what its figures are; null never, COUNT unless the form says otherwise
 * @param unit key of the unit, empty where the table's own unit holds
 */
public record Heading(
    String key,
    Text label,
    Text brief,
    boolean hasFigures,
    Kind kind,
    String unit,
    List<Heading> below) {

  public Heading {
    below = List.copyOf(below);
  }

  /** How many levels of headings this one has, itself included. */
  public int depth() {
    return 1 + below.stream().mapToInt(Heading::depth).max().orElse(0);
  }

  /** The headings that take figures, in printed order. */
  public Stream<Heading> withFigures() {
    Stream<Heading> lower = below.stream().flatMap(Heading::withFigures);
    return hasFigures ? Stream.concat(Stream.of(this), lower) : lower;
  }

  /** This heading and all below it, in printed order. */
  public Stream<Heading> all() {
    return Stream.concat(Stream.of(this), below.stream().flatMap(Heading::all));
  }

  /** How many figures wide (or high) it is printed. */
  public int span() {
    return (int) withFigures().count();
  }
}
