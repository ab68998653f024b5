package org.gongkai.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * One font for all that a file does not bring: nothing is drawn, and the fonts of the machine are
 * neither looked for nor listed in a file of the user.
 */
final class Fonts implements FontMapper {

  private static final String ANY = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont any;

  private Fonts() {
    try (InputStream in = FontMapper.class.getResourceAsStream(ANY)) {
      any = new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Once {
    private static final Fonts ONE = new Fonts();
  }

  static void use() {
    FontMappers.set(Once.ONE);
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor look) {
    return new FontMapping<>(any, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor look) {
    return new FontMapping<>(any, true);
  }

  @Override
  public CIDFontMapping getCIDFont(String name, PDFontDescriptor look, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, any, true);
  }
}
