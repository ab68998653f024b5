package org.gongkai.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one published table says of a statutory one.
 *
 * @param page the published table
 * @param left what could not be read
 * @param strangers rows the form does not have
 * @param columns which column of the form stands where
 */
record Fragment(
    Page page,
    Arrangement arrangement,
    List<Claim> claims,
    Left left,
    List<Stranger> strangers,
    Map<Integer, Node> columns) {

  /** A row, or the figures of a group, the form does not have. */
  record Stranger(String about, String label, Remark.Spot at) {}

  /**
   * Rows of the form whose figures are left out.
   *
   * @param foreign those under the headings of another form
   * @param uneven those with fewer fields than headings, or more
   * @param unknown headings over figures that are not the form's, by row
   */
  record Left(Set<Node> foreign, Set<Node> uneven, Map<Node, Set<String>> unknown) {}

  Fragment {
    claims = List.copyOf(claims);
    strangers = List.copyOf(strangers);
  }

  /** How many figures of the form it names. */
  long size() {
    return claims.stream().map(Claim::cell).distinct().count();
  }
}
