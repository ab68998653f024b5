package org.gongkai.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * {@code [注]: 见附表} is the address of a link to Markdown, and is not printed. Where no link of the
 * text has that address it was meant to be read, and is a paragraph.
 */
final class Definitions extends AbstractVisitor {

  private final Set<String> used = new HashSet<>();
  private final List<LinkReferenceDefinition> definitions = new ArrayList<>();

  private Definitions() {}

  static void keepWords(Node document, Places places) {
    Definitions found = new Definitions();
    document.accept(found);
    found.definitions.stream()
        .filter(one -> !found.used.contains(one.getDestination()))
        .forEach(one -> print(one, places));
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    definitions.add(definition);
  }

  @Override
  public void visit(Link link) {
    used.add(link.getDestination());
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    used.add(image.getDestination());
    visitChildren(image);
  }

  private static void print(LinkReferenceDefinition definition, Places places) {
    Paragraph paragraph = new Paragraph();
    paragraph.setSourceSpans(definition.getSourceSpans());
    for (SourceSpan span : definition.getSourceSpans()) {
      if (paragraph.getFirstChild() != null) {
        paragraph.appendChild(new SoftLineBreak());
      }
      Text words = new Text(places.words(span));
      words.addSourceSpan(span);
      paragraph.appendChild(words);
    }
    definition.insertBefore(paragraph);
    definition.unlink();
  }
}
