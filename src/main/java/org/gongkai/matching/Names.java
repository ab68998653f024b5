package org.gongkai.matching;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.form.Block;
import org.gongkai.form.Heading;
import org.gongkai.form.Table;

/**
 * What a table of a form calls its rows and columns, with and without brackets, and by the names
 * that reports give them.
 */
final class Names {

  private final Map<String, Set<Heading>> lines = new HashMap<>();
  private final Map<String, Set<Heading>> columns = new HashMap<>();
  private final Map<String, Set<Heading>> lineGroups = new HashMap<>();
  private final Set<String> others = new LinkedHashSet<>();
  private final Map<Heading, Block> blocks = new HashMap<>();
  private final List<Heading> order;

  Names(Table table) {
    order = table.figureLines().toList();
    add(table.corner().zh(), others);
    add(table.unitHeading().zh(), others);
    add(table.title().zh(), others);
    for (Block block : table.blocks()) {
      add(block.title().zh(), others);
      block.figureLines().forEach(line -> blocks.put(line, block));
      block.lines().stream().flatMap(Heading::all).forEach(this::line);
      block.columns().stream().flatMap(Heading::all).forEach(this::column);
    }
  }

  private void line(Heading line) {
    Map<String, Set<Heading>> all = line.hasFigures() ? lines : lineGroups;
    spellings(line).forEach(name -> all.computeIfAbsent(name, key -> set()).add(line));
  }

  private void column(Heading column) {
    Set<String> spellings = spellings(column);
    if (column.hasFigures()) {
      spellings.forEach(name -> columns.computeIfAbsent(name, key -> set()).add(column));
    } else {
      others.addAll(spellings);
    }
  }

  private static Set<Heading> set() {
    return new LinkedHashSet<>();
  }

  private static Set<String> spellings(Heading heading) {
    Set<String> names = new LinkedHashSet<>();
    add(heading.label().zh(), names);
    heading.name().aliases().forEach(alias -> add(alias, names));
    return names;
  }

  private static void add(String words, Set<String> names) {
    Label label = Label.of(words);
    if (!label.isEmpty()) {
      names.add(label.full());
      names.add(label.core());
    }
  }

  /** The rows with figures, in printed order. */
  List<Heading> order() {
    return order;
  }

  Block block(Heading line) {
    return blocks.get(line);
  }

  /** The rows with figures it may be. */
  Set<Heading> lines(Label label) {
    return find(lines, label);
  }

  /** The headings over rows it may be. */
  Set<Heading> lineGroups(Label label) {
    return find(lineGroups, label);
  }

  /** The columns with figures it may be. */
  Set<Heading> columns(Label label) {
    return find(columns, label);
  }

  /** The whole label first: what stands in brackets may tell two apart. */
  private static Set<Heading> find(Map<String, Set<Heading>> all, Label label) {
    return all.getOrDefault(label.full(), all.getOrDefault(label.core(), Set.of()));
  }

  /** Whether it is a heading of the table at all. */
  boolean knows(Label label) {
    return others.contains(label.full())
        || others.contains(label.core())
        || !columns(label).isEmpty()
        || !lines(label).isEmpty()
        || !lineGroups(label).isEmpty();
  }

  /** Whether a column stands alone in its block. */
  boolean isAlone(Heading column) {
    return blocks.values().stream()
        .anyMatch(block -> block.width() == 1 && block.figureColumns().anyMatch(column::equals));
  }

  /** Whether it may head columns, but none of figures. */
  boolean isOver(Label label) {
    return others.contains(label.full()) || others.contains(label.core());
  }

  /** Whether a heading is printed by one of its other names. */
  static boolean isAlias(Heading heading, Label label) {
    Set<String> own = new LinkedHashSet<>();
    add(heading.label().zh(), own);
    return !own.contains(label.full()) && !own.contains(label.core());
  }
}
