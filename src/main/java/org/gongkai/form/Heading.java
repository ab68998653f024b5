package org.gongkai.form;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.language.Text;

/**
 * A row or column heading of a statutory table, with the headings below it.
 *
 * @param key its name in the sources: {@code refused.stateSecret} for a row, {@code natural} for a
 *     column; empty for a heading that only groups
 * @param hasFigures whether figures stand in it; a group has none of its own, except in lists
 * @param kind what its figures are; null never, COUNT unless the form says otherwise
 * @param unit key of the unit, empty where the table's own unit holds
 */
public record Heading(
    String key, Name name, boolean hasFigures, Kind kind, String unit, List<Heading> below) {

  /**
   * @param label as printed, with its number
   * @param brief the same without the number, with the group it belongs to: for use outside the
   *     table
   * @param aliases what published reports print in its place
   */
  public record Name(Text label, Text brief, List<String> aliases) {
    public Name {
      aliases = List.copyOf(aliases);
    }
  }

  public Heading {
    below = List.copyOf(below);
  }

  /** A heading that is printed everywhere as in the form. */
  public Heading(
      String key,
      Text label,
      Text brief,
      boolean hasFigures,
      Kind kind,
      String unit,
      List<Heading> below) {
    this(key, new Name(label, brief, List.of()), hasFigures, kind, unit, below);
  }

  /** As printed, with its number. */
  public Text label() {
    return name.label;
  }

  /** Its name outside the table. */
  public Text brief() {
    return name.brief;
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
