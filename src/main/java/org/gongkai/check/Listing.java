package org.gongkai.check;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gongkai.finding.Saying;
import org.gongkai.language.Text;

/** A list of names for a message: all of a short one, the first of a long one and how many. */
public final class Listing {

  private Listing() {}

  /**
   * A message with the list in it, which names fewer where it would be too long.
   *
   * @param most how many are named
   * @param message what is said of the list
   */
  public static Text in(List<Text> names, int most, UnaryOperator<Text> message) {
    int named = Math.min(most, names.size());
    return Saying.first(
        IntStream.iterate(named, number -> number > 0, number -> number - 1)
            .mapToObj(number -> message.apply(of(names, number)))
            .toList());
  }

  private static Text of(List<Text> names, int most) {
    List<Text> first = names.subList(0, Math.min(most, names.size()));
    String zh = String.join("、", first.stream().map(Text::zh).toList());
    String en = String.join("; ", first.stream().map(Text::en).toList());
    int more = names.size() - first.size();
    return more == 0
        ? Text.of(zh, en)
        : Text.of(zh + " 等 " + names.size() + " 处", en + " and " + more + " more");
  }
}
