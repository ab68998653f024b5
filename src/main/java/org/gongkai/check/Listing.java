package org.gongkai.check;

import java.util.List;
import org.gongkai.language.Text;

/** A list of names for a message: all of a short one, the first of a long one and how many. */
final class Listing {

  private Listing() {}

  /**
   * @param most how many are named
   */
  static Text of(List<Text> names, int most) {
    List<Text> first = names.subList(0, Math.min(most, names.size()));
    String zh = String.join("、", first.stream().map(Text::zh).toList());
    String en = String.join("; ", first.stream().map(Text::en).toList());
    int more = names.size() - first.size();
    return more == 0
        ? Text.of(zh, en)
        : Text.of(zh + " 等 " + names.size() + " 处", en + " and " + more + " more");
  }
}
