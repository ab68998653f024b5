package org.gongkai.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.gongkai.finding.Findings;

/**
 * Walks a parsed text once: takes out what is not safe, tells the author, and notes what points
 * into the site.
 */
final class Inspection extends AbstractVisitor {

  /** The title of the page is its only level-one heading. */
  private static final int TOP_LEVEL = 2;

  private static final Pattern CODE_LANGUAGE = Pattern.compile("[a-z0-9-]+");

  private final Places places;
  private final Findings findings;
  private final List<org.gongkai.prose.Link> links = new ArrayList<>();

  Inspection(Places places, Findings findings) {
    this.places = places;
    this.findings = findings;
  }

  List<org.gongkai.prose.Link> links() {
    return links;
  }

  @Override
  public void visit(Link link) {
    if (BareLink.is(link)) {
      BareLink.mend(link);
      return;
    }
    visitChildren(link);
    String destination = Padded.strip(link.getDestination()).strip();
    link.setDestination(destination);
    switch (Target.of(destination)) {
      case HERE -> note(destination, link);
      case UNSAFE -> {
        findings.add(Sayings.unsafeLink(places.of(link), destination));
        keepChildren(link);
      }
      case WEB, CONTACT -> {}
    }
  }

  @Override
  public void visit(Image image) {
    String destination = Padded.strip(image.getDestination()).strip();
    image.setDestination(destination);
    Target target = Target.of(destination);
    if (target == Target.HERE) {
      note(destination, image);
      return;
    }
    boolean isRemote = target == Target.WEB || destination.startsWith("//");
    findings.add(
        isRemote
            ? Sayings.remoteImage(places.of(image), destination)
            : Sayings.unsafeImage(places.of(image), destination));
    image.insertBefore(new Text(PlainText.of(image)));
    image.unlink();
  }

  @Override
  public void visit(HtmlBlock html) {
    findings.add(Sayings.rawHtml(places.of(html), html.getLiteral()));
  }

  @Override
  public void visit(HtmlInline html) {
    findings.add(Sayings.rawHtml(places.of(html), html.getLiteral()));
  }

  @Override
  public void visit(Heading heading) {
    heading.setLevel(Math.max(heading.getLevel(), TOP_LEVEL));
    visitChildren(heading);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    String info = code.getInfo() == null ? "" : code.getInfo();
    boolean isLanguage = CODE_LANGUAGE.matcher(info).matches();
    code.setInfo(isLanguage ? info : "");
    if (code.getClosingFenceLength() == null) {
      findings.add(Sayings.unclosedCode(places.of(code), places.words(code)));
    } else if (!isLanguage && !info.isEmpty()) {
      findings.add(Sayings.notPrinted(places.of(code), info));
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow row) {
      ExcessCells.of(row, places)
          .ifPresent(words -> findings.add(Sayings.excessCells(places.of(row), words)));
    }
    visitChildren(node);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    LineJoin.mend(lineBreak);
  }

  private void note(String destination, Node node) {
    links.add(new org.gongkai.prose.Link(destination, PlainText.of(node), places.of(node)));
  }

  private static void keepChildren(Node node) {
    while (node.getFirstChild() != null) {
      node.insertBefore(node.getFirstChild());
    }
    node.unlink();
  }
}
