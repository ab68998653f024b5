package org.gongkai.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.finding.Location;
import org.gongkai.language.Excerpt;
import org.gongkai.language.Text;

/** A value in a YAML file, and where it stands. */
public sealed interface Node {

  Location at();

  /** What an editor would call it: a text, a list, a group of keys. */
  Text kind();

  /**
   * A single value as written.
   *
   * @param quoted whether it stood in quotes or in a block of text; false where it stands plain,
   *     which figures must
   */
  record Scalar(String text, boolean quoted, Location at) implements Node {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    /** Whether it says nothing: left empty, or what YAML takes for that. */
    public boolean isNothing() {
      return quoted ? text.isBlank() : NOTHING.contains(text);
    }

    @Override
    public Text kind() {
      String excerpt = Excerpt.of(text);
      return isNothing()
          ? Text.of("空", "nothing")
          : Text.of("单个值“" + excerpt + "”", "the single value '" + excerpt + "'");
    }
  }

  /** Values in order: {@code [1, 2, 3]}. */
  record Sequence(List<Node> items, Location at) implements Node {
    @Override
    public Text kind() {
      return Text.of("列表", "a list");
    }
  }

  /** Named values in the order written; {@code keys} says where each name stands. */
  record Mapping(Map<String, Node> entries, Map<String, Location> keys, Location at)
      implements Node {
    @Override
    public Text kind() {
      return Text.of("一组键值", "a group of keys");
    }

    /** Where this key stands, or the mapping itself where it is missing. */
    public Location keyAt(String key) {
      return keys.getOrDefault(key, at);
    }
  }
}
