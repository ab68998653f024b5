package org.gongkai.group;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.gongkai.page.Paths;
import org.gongkai.report.Vocabulary;

/**
 * The tree of the divisions agencies are in.
 *
 * @param groups by division code, with those above each
 */
public record Divisions(SortedMap<String, Group> groups, Vocabulary vocabulary) {

  /** The division and those above it, the highest first. */
  public List<String> path(String code) {
    return vocabulary.codes().path(code).stream().filter(groups::containsKey).toList();
  }

  /** The divisions directly below this one. */
  public List<String> below(String code) {
    String prefix = vocabulary.codes().prefix(code);
    return groups.subMap(prefix, prefix + "Z").keySet().stream()
        .filter(other -> parentOf(other).equals(code))
        .toList();
  }

  /**
   * Those that together are the portal. Of one province, the province and those below it: bodies of
   * the province itself are in none of these.
   */
  public List<String> tops() {
    List<String> tops = groups.keySet().stream().filter(code -> parentOf(code).isEmpty()).toList();
    return tops.size() == 1
        ? Stream.concat(tops.stream(), below(tops.get(0)).stream()).toList()
        : tops;
  }

  /** How many divisions of the portal stand above it. */
  public int depth(String code) {
    return path(code).size() - 1;
  }

  /**
   * @param depth how far it is indented, from 0
   */
  public RollUp rollUp(String code, int depth) {
    return new RollUp(
        vocabulary.region(code).name(), Paths.region(code), depth, groups.get(code), 0);
  }

  private String parentOf(String code) {
    List<String> path = path(code);
    return path.size() < 2 ? "" : path.get(path.size() - 2);
  }
}
