package org.gongkai.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.form.Block;
import org.gongkai.form.Form;
import org.gongkai.form.Heading;
import org.gongkai.form.Kind;
import org.gongkai.form.Table;
import org.gongkai.language.Text;

/** All headings of a form, to be looked up by what is printed. */
final class Headings {

  /** How sure it is which heading is meant, surest first. */
  enum Likeness {
    SAME,
    /** Known to be printed in its place. */
    ALIAS,
    /** A letter more, less or another. */
    MISPRINT
  }

  /** The headings a label may stand for. */
  record Found(List<Node> nodes, Likeness likeness) {
    static final Found NONE = new Found(List.of(), Likeness.SAME);

    Found {
      nodes = List.copyOf(nodes);
    }

    boolean isEmpty() {
      return nodes.isEmpty();
    }
  }

  private final Map<String, List<Node>> printed = new TreeMap<>();
  private final Map<String, List<Node>> aliases = new HashMap<>();

  Headings(Form form) {
    for (Table table : form.tables()) {
      for (Block block : table.blocks()) {
        frame(table, block, block.title());
        frame(table, block, table.corner());
        frame(table, block, table.unitHeading());
        block.lines().forEach(line -> add(table, block, Node.Axis.LINE, line, Optional.empty()));
        block
            .columns()
            .forEach(column -> add(table, block, Node.Axis.COLUMN, column, Optional.empty()));
      }
    }
  }

  private void frame(Table table, Block block, Text title) {
    if (!title.isEmpty()) {
      Heading heading = new Heading("", title, title, false, Kind.COUNT, "", List.of());
      add(table, block, Node.Axis.FRAME, heading, Optional.empty());
    }
  }

  private void add(
      Table table, Block block, Node.Axis axis, Heading heading, Optional<Node> above) {
    Node node = new Node(table, block, axis, heading, above);
    Label label = Label.of(heading.label().zh());
    Stream.of(label.full(), label.core()).distinct().forEach(name -> put(printed, name, node));
    Set<String> others = new TreeSet<>();
    heading.name().aliases().forEach(alias -> others.add(Label.of(alias).full()));
    if (!heading.brief().zh().contains("：")) {
      others.add(Label.of(heading.brief().zh()).full());
    }
    others.forEach(name -> put(aliases, name, node));
    heading.below().forEach(below -> add(table, block, axis, below, Optional.of(node)));
  }

  private static void put(Map<String, List<Node>> names, String name, Node node) {
    names.computeIfAbsent(name, key -> new ArrayList<>()).add(node);
  }

  /** The headings this label is, if not more than a letter is wrong with it. */
  Found find(Label label) {
    Found known = known(label);
    return known.isEmpty() ? misprinted(label.full()) : known;
  }

  /** The headings this label is, to the letter. */
  Found known(Label label) {
    if (label.isEmpty()) {
      return Found.NONE;
    }
    for (String name : List.of(label.full(), label.core())) {
      if (printed.containsKey(name)) {
        return new Found(both(name), Likeness.SAME);
      }
      if (aliases.containsKey(name)) {
        return new Found(aliases.get(name), Likeness.ALIAS);
      }
    }
    return Found.NONE;
  }

  /** A label of one heading may be the alias of another: 总计 of a column, 合计 of a row. */
  private List<Node> both(String name) {
    List<Node> all = new ArrayList<>(printed.get(name));
    aliases.getOrDefault(name, List.of()).stream()
        .filter(node -> !all.contains(node))
        .forEach(all::add);
    return all;
  }

  private Found misprinted(String name) {
    String nearest = "";
    int least = Misprint.NONE;
    for (String known : printed.keySet()) {
      int distance = Misprint.between(name, known);
      if (distance < least) {
        nearest = known;
        least = distance;
      } else if (distance == least) {
        nearest = "";
      }
    }
    return nearest.isEmpty() ? Found.NONE : new Found(printed.get(nearest), Likeness.MISPRINT);
  }
}
