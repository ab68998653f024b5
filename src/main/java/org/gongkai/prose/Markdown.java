package org.gongkai.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Location;

/**
 * Reads Markdown (CommonMark with tables, strikethrough and bare addresses, but without code by
 * indentation) into safe HTML. Signs that are no marks in Chinese are printed. HTML in the text is
 * shown as text, links lead to the web, a mailbox, a telephone or this site, pictures come from
 * this site: what else there is becomes a finding. May be used from several threads.
 */
public final class Markdown {

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.builder()
              .maxCells(null)
              .build(), // TableSize bounds them, over all tables of a text
          StrikethroughExtension.builder()
              .requireTwoTildes(true)
              .build(), // one is a range: 2019~2020年
          AutolinkExtension.create());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .enabledBlockTypes(blocks())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .maxInlineNesting(100)
          .build();

  private static final HtmlRenderer WITHOUT_IDS = renderer(false, Map.of());
  private static final HtmlRenderer WITH_IDS = renderer(true, Map.of());

  private final Findings findings;

  public Markdown(Findings findings) {
    this.findings = findings;
  }

  /**
   * Reads a whole text. Its headings have ids: {@code s-} and their letters and digits.
   *
   * @param at the file, and the line on which the source begins
   */
  public Prose read(String source, Location at) {
    if (isTooLarge(source, at)) {
      return Prose.EMPTY;
    }
    DoubtfulLetters.tell(source, at, findings);
    Padded padded = Padded.of(source);
    Places places = new Places(padded, at);
    return prose(parse(places), places, true);
  }

  /**
   * Cuts a narrative, the whole of a file, at its level-two headings; they are not in the HTML, nor
   * are there ids.
   */
  public List<Passage> passages(String source, String file) {
    DoubtfulLetters.tell(source, Location.of(file, 1), findings);
    return PlainProse.passages(source, file).orElseGet(() -> parsed(source, file));
  }

  /** The same by the full parser, whatever the source. */
  List<Passage> parsed(String source, String file) {
    Location start = Location.of(file, 1);
    if (isTooLarge(source, start)) {
      return List.of();
    }
    Padded padded = Padded.of(source);
    Places places = new Places(padded, start);
    List<Passage> passages = new ArrayList<>();
    Node rest = parse(places);
    while (rest.getFirstChild() != null) {
      passages.add(nextPassage(rest, places));
    }
    passages.removeIf(passage -> passage.heading().isEmpty() && passage.prose().isEmpty());
    return passages;
  }

  private static Node parse(Places places) {
    String text = places.source().text();
    Node document = PARSER.parse(text);
    if (text.contains("]:")) {
      Definitions.keepWords(document, places);
    }
    return document;
  }

  private Passage nextPassage(Node rest, Places places) {
    Node first = rest.getFirstChild();
    Location at = places.of(first);
    String heading = "";
    if (cuts(first)) {
      heading = PlainText.of(first);
      first.accept(new Inspection(places, findings));
      first.unlink();
    }
    Document passage = new Document();
    while (rest.getFirstChild() != null && !cuts(rest.getFirstChild())) {
      passage.appendChild(rest.getFirstChild());
    }
    return new Passage(heading, at, prose(passage, places, false));
  }

  private Prose prose(Node document, Places places, boolean withIds) {
    Inspection inspection = new Inspection(places, findings);
    document.accept(inspection);
    List<Wording> wordings = WordingReader.read(document, places);
    wordings.forEach(words -> tellBrokenHeadings(words, places.start().file()));
    return new Prose(html(document, withIds, places), inspection.links(), wordings);
  }

  private static String html(Node document, boolean withIds, Places places) {
    Map<Node, Map<String, String>> numbers = Numbering.of(document, places);
    HtmlRenderer renderer =
        numbers.isEmpty() ? withIds ? WITH_IDS : WITHOUT_IDS : renderer(withIds, numbers);
    return Padded.stripHtml(renderer.render(document));
  }

  private void tellBrokenHeadings(Wording words, String file) {
    words
        .brokenHeadings()
        .mapToObj(at -> Sayings.brokenHeading(words.at(file, at), words.line(at)))
        .forEach(findings::add);
  }

  private boolean isTooLarge(String source, Location at) {
    int line = TableSize.excessLine(source);
    if (line < 0) {
      return false;
    }
    findings.add(Sayings.tooManyCells(Location.of(at.file(), Math.max(at.line(), 1) + line)));
    return true;
  }

  private static boolean cuts(Node node) {
    return node instanceof Heading heading && heading.getLevel() == 2;
  }

  /**
   * All but code by indentation: four spaces are how Chinese paragraphs are indented. Lines across
   * the page come before lists: {@code * * *} is one.
   */
  private static Set<Class<? extends Block>> blocks() {
    return new LinkedHashSet<>(
        List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class));
  }

  private static HtmlRenderer renderer(boolean withIds, Map<Node, Map<String, String>> numbers) {
    HtmlRenderer.Builder renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .attributeProviderFactory(context -> new HtmlAttributes());
    if (withIds) {
      renderer.attributeProviderFactory(context -> new HeadingIds());
    }
    if (!numbers.isEmpty()) {
      renderer.attributeProviderFactory(
          context ->
              (node, tag, attributes) -> attributes.putAll(numbers.getOrDefault(node, Map.of())));
    }
    return renderer.build();
  }
}
