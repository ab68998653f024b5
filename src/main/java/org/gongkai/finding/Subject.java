package org.gongkai.finding;

import java.util.List;

/**
 * What a finding is about: where it stands, and the other places without which there would be
 * nothing to tell. Of two reports with the same number it is told at one; the other is in {@code
 * others}.
 *
 * @param about what of the portal it is about, where the place is in it
 * @param others in the order in which the finding speaks of them, in this file or another
 */
public record Subject(Location at, About about, List<Location> others) {

  public Subject {
    others = List.copyOf(others);
  }

  public static Subject at(Location at) {
    return of(at, new About.Source());
  }

  public static Subject of(Location at, About about) {
    return new Subject(at, about, List.of());
  }

  /** The same with one other place. */
  public Subject and(Location other) {
    return and(List.of(other));
  }

  /** The same with these other places. */
  public Subject and(List<Location> further) {
    return new Subject(at, about, further);
  }
}
