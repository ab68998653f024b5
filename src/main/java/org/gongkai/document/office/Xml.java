package org.gongkai.document.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.document.Unreadable;

/** An element of an office file by its name without prefix. */
record Xml(String name, Map<String, String> attributes, List<Xml> children, StringBuilder text) {

  private static final int DEEPEST = 200;

  /** Reads a part; nothing outside of it is looked at. */
  static Xml read(byte[] part) throws Unreadable {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Deque<Xml> open = new ArrayDeque<>();
    Xml root = new Xml("", Map.of(), new ArrayList<>(), new StringBuilder());
    open.push(root);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        next(reader, open);
      }
    } catch (XMLStreamException e) {
      throw Parts.damaged();
    }
    return root.children.isEmpty() ? root : root.children.get(0);
  }

  private static void next(XMLStreamReader reader, Deque<Xml> open)
      throws XMLStreamException, Unreadable {
    int event = reader.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      if (open.size() > DEEPEST) {
        throw Parts.damaged();
      }
      Map<String, String> attributes = new HashMap<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
      Xml element =
          new Xml(reader.getLocalName(), attributes, new ArrayList<>(), new StringBuilder());
      open.element().children.add(element);
      open.push(element);
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      open.pop();
    } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
      open.element().text.append(reader.getText());
    }
  }

  Stream<Xml> all(String name) {
    return children.stream().filter(child -> child.name.equals(name));
  }

  Optional<Xml> first(String name) {
    return all(name).findFirst();
  }

  /** Every element below of this name. */
  Stream<Xml> deep(String name) {
    return children.stream()
        .flatMap(
            child ->
                Stream.concat(
                    child.name.equals(name) ? Stream.of(child) : Stream.empty(), child.deep(name)));
  }

  String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  /** Whether a switch is there and not turned off. */
  boolean has(String name) {
    return first(name).filter(one -> !one.attribute("val").matches("0|false|off|none")).isPresent();
  }

  int number(String name, int otherwise) {
    String digits = attribute(name);
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
