package org.gongkai.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.gongkai.finding.Location;

/** Takes the words out of a parsed text that was inspected. Code blocks say nothing. */
final class WordingReader extends AbstractVisitor {

  private final Places sources;
  private final List<Wording> wordings = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<Wording.Linked> links = new ArrayList<>();
  private int[] places = new int[12];
  private int count;

  private WordingReader(Places sources) {
    this.sources = sources;
  }

  static List<Wording> read(Node document, Places sources) {
    WordingReader reader = new WordingReader(sources);
    document.accept(reader);
    return reader.wordings;
  }

  @Override
  public void visit(Heading heading) {
    block(Wording.Kind.HEADING, heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean isItem = paragraph.getParent() instanceof ListItem;
    block(isItem ? Wording.Kind.ITEM : Wording.Kind.PARAGRAPH, paragraph);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      block(Wording.Kind.CELL, node);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Text text) {
    append(Padded.strip(text.getLiteral()), text);
  }

  @Override
  public void visit(Code code) {
    append(Padded.strip(code.getLiteral()), code);
  }

  @Override
  public void visit(HtmlInline html) {
    append(Padded.strip(html.getLiteral()), html);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    append(" ", lineBreak);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    append("\n", lineBreak);
  }

  @Override
  public void visit(Link link) {
    int start = words.length();
    visitChildren(link);
    if (Target.of(link.getDestination()) == Target.HERE) {
      links.add(new Wording.Linked(start, words.length(), link.getDestination()));
    }
  }

  private void block(Wording.Kind kind, Node node) {
    words.setLength(0);
    links.clear();
    count = 0;
    visitChildren(node);
    if (!words.isEmpty()) {
      wordings.add(new Wording(kind, words.toString(), Arrays.copyOf(places, count), links));
    }
  }

  private void append(String literal, Node node) {
    if (literal.isEmpty()) {
      return;
    }
    Location at = sources.of(node);
    if (count + 3 > places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = words.length();
    places[count++] = at.line();
    places[count++] = at.column();
    words.append(literal);
  }
}
