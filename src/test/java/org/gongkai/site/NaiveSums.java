package org.gongkai.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The sums worked out the long way, from the bodies themselves: of every area report the whole set
 * of bodies it stands for, and of a group what is left when those are taken out.
 */
final class NaiveSums {

  private static final List<String> LEVELS =
      List.of("state", "province", "prefecture", "county", "township");

  private final Collection<MadeUpPortal.Body> bodies;

  NaiveSums(Collection<MadeUpPortal.Body> bodies) {
    this.bodies = bodies;
  }

  /** Of a year, by division, sector and {@code all}: {@code 100 of 1/3}. */
  Map<String, String> sums(int year) {
    Map<String, String> sums = new TreeMap<>();
    put(sums, "all", year, body -> true);
    Set<String> codes = new TreeSet<>();
    bodies.forEach(body -> codes.addAll(MadeUpPortal.named(body.code())));
    codes.forEach(
        code -> put(sums, code, year, body -> MadeUpPortal.named(body.code()).contains(code)));
    Set<String> sectors = new TreeSet<>();
    bodies.forEach(body -> sectors.add(body.sector()));
    sectors.forEach(sector -> put(sums, sector, year, body -> body.sector().equals(sector)));
    return sums;
  }

  private void put(
      Map<String, String> sums, String name, int year, Predicate<MadeUpPortal.Body> isIn) {
    List<MadeUpPortal.Body> members = bodies.stream().filter(isIn).toList();
    if (members.stream().anyMatch(body -> body.reports(year))) {
      sums.put(name, sum(left(members, year), year));
    }
  }

  private static String sum(List<MadeUpPortal.Body> added, int year) {
    long sum = 0;
    int known = 0;
    int reports = 0;
    int could = 0;
    for (MadeUpPortal.Body body : added) {
      reports += body.reports(year) ? 1 : 0;
      could += body.exists(year) ? 1 : 0;
      if (body.reports(year) && body.received(year) >= 0) {
        known++;
        sum += body.received(year);
      }
    }
    return (known == 0 ? "nothing" : sum) + " of " + known + "/" + Math.max(could, reports);
  }

  /** The members that no area report of another member stands for. */
  private List<MadeUpPortal.Body> left(List<MadeUpPortal.Body> members, int year) {
    Set<MadeUpPortal.Body> taken = new HashSet<>();
    members.forEach(body -> taken.addAll(territory(body, year)));
    return members.stream().filter(body -> !taken.contains(body)).toList();
  }

  /** All others that a body's report of a year stands for; none where it is no area report. */
  private Set<MadeUpPortal.Body> territory(MadeUpPortal.Body body, int year) {
    Set<MadeUpPortal.Body> territory = new HashSet<>();
    grow(body, year, territory);
    territory.remove(body);
    return territory;
  }

  private void grow(MadeUpPortal.Body body, int year, Set<MadeUpPortal.Body> territory) {
    if (!body.isArea(year)) {
      return;
    }
    for (MadeUpPortal.Body other : bodies) {
      if (other != body && isOf(body, other, year) && territory.add(other)) {
        grow(other, year, territory);
      }
    }
  }

  private boolean isOf(MadeUpPortal.Body body, MadeUpPortal.Body other, int year) {
    for (MadeUpPortal.Body above = body(other.parent());
        above != null;
        above = body(above.parent())) {
      if (above == body) {
        return true;
      }
    }
    if (isWhole(body)) {
      return isIn(other, body.code())
          && rank(other) >= rank(body)
          && !(isRival(body, other, year) && takenFirst(other, body, year));
    }
    return body.kind().equals("department")
        && other.kind().equals("department")
        && !body.sector().equals("general")
        && body.sector().equals(other.sector())
        && isIn(other, body.code())
        && rank(other) > rank(body);
  }

  /** Both report for the same whole division. */
  private boolean isRival(MadeUpPortal.Body one, MadeUpPortal.Body other, int year) {
    return one != other
        && one.isArea(year)
        && other.isArea(year)
        && isWhole(one)
        && isWhole(other)
        && one.code().equals(other.code());
  }

  private boolean takenFirst(MadeUpPortal.Body one, MadeUpPortal.Body other, int year) {
    return Comparator.<MadeUpPortal.Body>comparingInt(NaiveSums::rank)
            .thenComparingInt(this::depth)
            .thenComparing(body -> !body.exists(year + 1))
            .thenComparing(MadeUpPortal.Body::path)
            .compare(one, other)
        < 0;
  }

  private int depth(MadeUpPortal.Body body) {
    return body.parent().isEmpty() ? 0 : 1 + depth(body(body.parent()));
  }

  /** A government that stands for all of its code. */
  private static boolean isWhole(MadeUpPortal.Body body) {
    int needed =
        switch (significant(body.code()).length()) {
          case 0 -> 0;
          case 2 -> 1;
          case 4 -> 2;
          default -> 3;
        };
    return body.kind().equals("government") && rank(body) <= needed;
  }

  private static boolean isIn(MadeUpPortal.Body body, String code) {
    return body.code().startsWith(significant(code));
  }

  private static String significant(String code) {
    return code.replaceFirst("(00)+$", "");
  }

  private static int rank(MadeUpPortal.Body body) {
    return LEVELS.indexOf(body.level());
  }

  private MadeUpPortal.Body body(String path) {
    return bodies.stream().filter(body -> body.path().equals(path)).findFirst().orElse(null);
  }

  /** The files of area reports with less than what is left of their territory. */
  List<String> tooSmall() {
    List<String> files = new ArrayList<>();
    for (int year : MadeUpPortal.YEARS) {
      for (MadeUpPortal.Body body : bodies) {
        Set<MadeUpPortal.Body> below = territory(body, year);
        below.removeIf(other -> isSecond(other, year));
        long sum =
            left(List.copyOf(below), year).stream()
                .filter(other -> other.reports(year) && other.received(year) >= 0)
                .mapToLong(other -> other.received(year))
                .sum();
        if (body.isArea(year) && body.received(year) >= 0 && sum > body.received(year)) {
          files.add(body.file(year));
        }
      }
    }
    return files.stream().sorted().toList();
  }

  /** The files of area reports of a division that has another. */
  List<String> twice() {
    List<String> files = new ArrayList<>();
    for (int year : MadeUpPortal.YEARS) {
      bodies.stream()
          .filter(body -> isSecond(body, year))
          .forEach(body -> files.add(body.file(year)));
    }
    return files.stream().sorted().toList();
  }

  private boolean isSecond(MadeUpPortal.Body body, int year) {
    return bodies.stream()
        .filter(other -> isRival(other, body, year) && takenFirst(other, body, year))
        .anyMatch(other -> !isBelow(body, other));
  }

  private boolean isBelow(MadeUpPortal.Body body, MadeUpPortal.Body other) {
    return !body.parent().isEmpty()
        && (body.parent().equals(other.path()) || isBelow(body(body.parent()), other));
  }
}
