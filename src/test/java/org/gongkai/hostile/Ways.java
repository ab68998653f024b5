package org.gongkai.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All the ways, and some of them. */
final class Ways {

  /** Of so many, one is tried in every run of the tests. */
  private static final int STRIDE = 40;

  private Ways() {}

  /**
   * @param words {@code all}, words of the name of a way, or nothing for some of every kind
   */
  static Stream<Hostile> chosen(String words) {
    List<Hostile> all = all();
    if (words.equals("all")) {
      return all.stream();
    }
    return words.isEmpty()
        ? IntStream.range(0, all.size()).filter(i -> i % STRIDE == 0).mapToObj(all::get)
        : all.stream().filter(way -> way.toString().contains(words));
  }

  static List<Hostile> all() {
    List<Hostile> all = new ArrayList<>();
    for (Stream<Hostile> ways :
        List.of(
            SyntaxWays.all(),
            ValueWays.all(),
            KeyWays.all(),
            EncodingWays.all(),
            ProseWays.all(),
            LinkWays.all(),
            NameWays.all(),
            AttachmentWays.all(),
            HeaderWays.all(),
            PortalWays.all(),
            ThemeWays.all(),
            FolderWays.all(),
            PermissionWays.all(),
            SizeWays.all())) {
      ways.forEach(all::add);
    }
    Set<String> names = new HashSet<>();
    all.forEach(
        way -> {
          if (!names.add(way.toString())) {
            throw new IllegalStateException("two of one name: " + way);
          }
        });
    return all;
  }
}
