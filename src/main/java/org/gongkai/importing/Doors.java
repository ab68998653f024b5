package org.gongkai.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.document.Document;
import org.gongkai.document.Encoding;
import org.gongkai.document.Unreadable;
import org.gongkai.document.binary.BinaryReader;
import org.gongkai.document.html.HtmlReader;
import org.gongkai.document.office.WordReader;
import org.gongkai.document.office.WorkbookReader;
import org.gongkai.document.pdf.PdfReader;
import org.gongkai.document.text.TextReader;
import org.gongkai.form.Forms;
import org.gongkai.language.Text;

/** Which reader a file needs, by what it holds; its name decides only between texts. */
final class Doors {

  private static final int OLE = 0xD0CF11E0;
  private static final int ZIP = 0x504B0304;
  private static final int PDF = 0x25504446;
  private static final int HEAD = 1024;

  private Doors() {}

  static Document read(byte[] bytes, String name, Forms forms) throws Unreadable {
    int magic = magic(bytes);
    if (magic == PDF) {
      return PdfReader.read(bytes);
    }
    if (magic == ZIP) {
      return zip(bytes);
    }
    if (magic == OLE) {
      return BinaryReader.read(bytes);
    }
    return isPage(bytes)
        ? HtmlReader.read(Encoding.page(bytes), words -> Outline.isHeading(forms, words))
        : text(bytes, name);
  }

  private static Document zip(byte[] bytes) throws Unreadable {
    return WorkbookReader.is(bytes) ? WorkbookReader.read(bytes) : WordReader.read(bytes);
  }

  private static Document text(byte[] bytes, String name) throws Unreadable {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isText = lower.endsWith(".txt") || lower.endsWith(".md") || lower.endsWith(".text");
    if (!isText) {
      throw new Unreadable(
          Text.of("不认识这种文件", "this kind of file is not known"),
          Text.of(
              "可以导入 .html、.docx、.doc、.xlsx、.xls、有文字层的 .pdf、.txt、.md",
              "what can be imported: .html, .docx, .doc, .xlsx, .xls, .pdf with a text layer, .txt, .md"));
    }
    return TextReader.read(Encoding.plain(bytes));
  }

  private static int magic(byte[] bytes) {
    int magic = 0;
    for (int i = 0; i < 4; i++) {
      magic = magic << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
    }
    return magic;
  }

  /** Web pages call themselves .doc and .xls too. */
  private static boolean isPage(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    return head.contains("<html")
        || head.contains("<!doctype html")
        || head.contains("<table")
        || head.contains("<body")
        || head.contains("<div")
        || head.contains("<meta");
  }
}
