package org.gongkai.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** A PDF put together object by object. */
final class PdfDraft {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  PdfDraft() {
    add("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
  }

  PdfDraft add(String words) {
    return add(words.getBytes(StandardCharsets.ISO_8859_1));
  }

  PdfDraft add(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  PdfDraft object(int number, String value) {
    return add(number + " 0 obj\n" + value + "\nendobj\n");
  }

  PdfDraft stream(int number, String entries, byte[] data) {
    return add(number + " 0 obj\n<< " + entries + " >>\nstream\n")
        .add(data)
        .add("\nendstream\nendobj\n");
  }

  /** Objects packed into one, as programs have done since PDF 1.5. */
  PdfDraft packed(int number, String... objects) {
    StringBuilder index = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < objects.length; i++) {
      index.append(100 + i).append(' ').append(all.length()).append(' ');
      all.append(objects[i]).append(' ');
    }
    byte[] data = deflated((index.toString() + all).getBytes(StandardCharsets.ISO_8859_1));
    String entries =
        "/Type /ObjStm /N "
            + objects.length
            + " /First "
            + index.length()
            + " /Filter /FlateDecode";
    return stream(number, entries + " /Length " + data.length, data);
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(bytes);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  byte[] end() {
    add(
        "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 9 /Root 1 0 R >>\nstartxref\n99\n%%EOF\n");
    return out.toByteArray();
  }

  Bytes bytes() {
    return Bytes.of(end());
  }
}
