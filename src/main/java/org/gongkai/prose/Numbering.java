package org.gongkai.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * Keeps the numbers of lists as they were written, where HTML would count from the first: 1, 2, 4
 * is not 1, 2, 3. A list of which every number is 1 (or 0) counts, as in all Markdown.
 */
final class Numbering extends AbstractVisitor {

  private static final Pattern MARKER = Pattern.compile("\\s*(\\d{1,9})([.)])");

  private final Places places;
  private final Map<Node, Map<String, String>> attributes = new HashMap<>();

  private Numbering(Places places) {
    this.places = places;
  }

  /** What lists and their items say in the HTML besides. */
  static Map<Node, Map<String, String>> of(Node document, Places places) {
    Numbering numbering = new Numbering(places);
    document.accept(numbering);
    return numbering.attributes;
  }

  @Override
  public void visit(OrderedList list) {
    List<String> written = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      written.add(number(item));
    }
    if (!written.contains("")) {
      look(list, written.get(0));
      List<Integer> numbers = written.stream().map(Integer::valueOf).toList();
      boolean counts = numbers.get(0) <= 1 && numbers.stream().distinct().count() == 1;
      if (!counts) {
        keep(list, numbers);
      }
    }
    visitChildren(list);
  }

  private String number(Node item) {
    Matcher marker = MARKER.matcher(places.words(item));
    return marker.lookingAt() ? marker.group(1) : "";
  }

  /** 1) and 01. */
  private void look(OrderedList list, String first) {
    boolean isBracketed = ")".equals(list.getMarkerDelimiter());
    boolean isLed = first.length() == 2 && first.charAt(0) == '0';
    if (isBracketed || isLed) {
      attributes.put(list, Map.of("class", isBracketed ? "bracketed" : "led"));
    }
  }

  private void keep(OrderedList list, List<Integer> numbers) {
    int next = numbers.get(0);
    Node item = list.getFirstChild();
    for (int number : numbers) {
      if (number != next) {
        attributes.put(item, Map.of("value", String.valueOf(number)));
      }
      next = number + 1;
      item = item.getNext();
    }
  }
}
