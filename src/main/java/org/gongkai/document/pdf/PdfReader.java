package org.gongkai.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Encoding;
import org.gongkai.document.Remark;
import org.gongkai.document.Unreadable;
import org.gongkai.language.Text;

/** Reads a PDF that has its text in it: fields between ruling lines, and the lines outside. */
public final class PdfReader {

  private static final int MOST_PAGES = 300;
  private static final double PAGE = 100_000;

  /** So many lines from the top or the bottom of a page may be its header or footer. */
  private static final int EDGE = 2;

  private static final String NUMBER = "[-—–\\s]*\\d{1,3}[-—–\\s]*|第\\s*\\d{1,3}\\s*页.*";

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Double> pages = new ArrayList<>();
  private final Set<String> running = new HashSet<>();

  private PdfReader() {}

  public static Document read(byte[] bytes) throws Unreadable {
    Fonts.use();
    PdfReader reader = new PdfReader();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Unreadable(
            Text.of("超过 " + MOST_PAGES + " 页", "it has more than " + MOST_PAGES + " pages"),
            Text.of("请只留下报告本身的页", "leave only the pages of the report in it"));
      }
      reader.pages(document);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(
          Text.of("PDF 已损坏或加了密", "the PDF is damaged or encrypted"),
          Text.of(
              "请重新下载，或导入网页或 Word 文件", "fetch it anew, or import the web page or the Word file"));
    }
    return reader.document();
  }

  private void pages(PDDocument document) throws IOException {
    int number = 1;
    for (PDPage page : document.getPages()) {
      double top = PAGE * number;
      pages.add(top);
      glyphs.addAll(Letters.of(document, number, top).glyphs());
      strokes.addAll(Rules.of(page, top).strokes());
      number++;
    }
  }

  private Document document() throws Unreadable {
    List<Remark> remarks = new ArrayList<>();
    if (glyphs.isEmpty()) {
      remarks.add(
          new Remark(
              Remark.Kind.NO_TEXT_LAYER,
              Remark.FILE,
              Text.of(
                  "这个 PDF 是扫描件，没有文字层；图像不识别",
                  "this PDF is a scan without a text layer; pictures are not recognised")));
    }
    runningLines();
    TreeMap<Double, Block> blocks = new TreeMap<>();
    List<Glyph> outside = new ArrayList<>(glyphs);
    for (Ruled table : Ruled.all(strokes, pages, this::isBetween)) {
      List<Glyph> inside = glyphs.stream().filter(table::holds).toList();
      outside.removeAll(inside);
      blocks.put(table.top(), new Block.Table(table.table(inside), ""));
    }
    paragraphs(outside, blocks);
    for (Block block : blocks.values()) {
      if (block instanceof Block.Paragraph paragraph) {
        Encoding.whole(paragraph.text());
      }
    }
    return new Document(List.of(), List.of(), List.copyOf(blocks.values()), remarks, true);
  }

  /** Whether words stand between two places, besides numbers and headers of pages. */
  private boolean isBetween(double from, double to) {
    List<Glyph> between =
        glyphs.stream().filter(glyph -> from < glyph.heart() && glyph.heart() < to).toList();
    return Lines.of(between, true).stream()
        .anyMatch(
            line ->
                !line.text().strip().matches(NUMBER) && !running.contains(withoutNumbers(line)));
  }

  /** The lines at the edges of pages that several pages have. */
  private void runningLines() {
    Set<String> seen = new HashSet<>();
    for (double page : pages) {
      List<Glyph> its =
          glyphs.stream().filter(glyph -> page <= glyph.y() && glyph.y() < page + PAGE).toList();
      List<Lines.Line> lines = Lines.of(its, true);
      Set<String> edges = new HashSet<>();
      for (int i = 0; i < lines.size(); i++) {
        if (i < EDGE || i >= lines.size() - EDGE) {
          edges.add(withoutNumbers(lines.get(i)));
        }
      }
      edges.stream().filter(line -> !seen.add(line)).forEach(running::add);
    }
  }

  private static String withoutNumbers(Lines.Line line) {
    return line.text().replaceAll("[\\d\\s]", "");
  }

  /** An indented line, or one behind a short line, begins a paragraph: told by an empty one. */
  private void paragraphs(List<Glyph> outside, TreeMap<Double, Block> blocks) {
    List<Lines.Line> lines = new ArrayList<>();
    for (double page : pages) {
      List<Glyph> its =
          outside.stream().filter(glyph -> page <= glyph.y() && glyph.y() < page + PAGE).toList();
      List<Lines.Line> ofPage = new ArrayList<>(Lines.of(its, true));
      ofPage.removeIf(line -> line.text().strip().matches(NUMBER) && isAtEdge(line, ofPage));
      lines.addAll(ofPage);
    }
    double left = lines.stream().mapToDouble(Lines.Line::left).min().orElse(0);
    double right = lines.stream().mapToDouble(Lines.Line::right).max().orElse(0);
    lines.sort(Comparator.comparing(Lines.Line::y));
    Lines.Line before = null;
    for (Lines.Line line : lines) {
      boolean isNew =
          before == null
              || line.left() > left + line.size() * 1.5
              || before.right() < right - before.size() * 3;
      if (isNew) {
        blocks.put(line.y() - 0.01, new Block.Paragraph("", false, ""));
      }
      blocks.put(line.y(), Block.Paragraph.of(line.text()));
      before = line;
    }
  }

  private static boolean isAtEdge(Lines.Line line, List<Lines.Line> page) {
    return line == page.get(0) || line == page.get(page.size() - 1);
  }
}
