package org.gongkai.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongkai.language.Radicals;

/** The letters of a page that are seen, each once: some are printed twice to look bold. */
final class Letters extends PDFTextStripper {

  private final double top;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  private Letters(double top) {
    this.top = top;
  }

  /**
   * @param page from 1
   * @param top where the page begins, when all lie below each other
   */
  static Letters of(PDDocument document, int page, double top) throws IOException {
    Letters letters = new Letters(top);
    letters.setStartPage(page);
    letters.setEndPage(page);
    letters.writeText(document, Writer.nullWriter());
    return letters;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String letter = text.getUnicode();
    if (letter == null || letter.isBlank()) {
      return;
    }
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      return; // seen by nobody, as scanning programs put them under their pictures
    }
    double size = Math.max(1, Math.abs(text.getYScale()));
    String place =
        letter + Math.round(text.getX() / size * 3) + "/" + Math.round(text.getY() / size * 3);
    if (places.add(place)) {
      glyphs.add(
          new Glyph(
              Radicals.spelled(letter), text.getX(), top + text.getY(), text.getWidth(), size));
    }
  }
}
