package org.gongkai.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of files that can be published with a report, by their endings. */
public enum FileKind {
  PDF("%PDF-", PdfFile::isWhole),
  DOCX(ZipFile.BEGINNING, ZipFile::isWhole),
  XLSX(ZipFile.BEGINNING, ZipFile::isWhole),
  ODT(ZipFile.BEGINNING, ZipFile::isWhole),
  ODS(ZipFile.BEGINNING, ZipFile::isWhole),
  DOC(OleFile.BEGINNING, OleFile::isWhole),
  XLS(OleFile.BEGINNING, OleFile::isWhole),
  JPG(JpegFile.BEGINNING, JpegFile::isWhole),
  PNG(PngFile.BEGINNING, PngFile::isWhole);

  private final String beginning;
  private final Predicate<Bytes> isWhole;

  FileKind(String beginning, Predicate<Bytes> isWhole) {
    this.beginning = beginning;
    this.isWhole = isWhole;
  }

  /** The kind a file is of by its name. */
  public static Optional<FileKind> of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.ending().equals(ending)).findFirst();
  }

  /** All endings, in order. */
  public static List<String> endings() {
    return Arrays.stream(values()).map(FileKind::ending).sorted().toList();
  }

  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a file begins as those of this kind do: a page served under a name like report.pdf must
   * not be a script.
   */
  boolean begins(Bytes bytes) {
    return bytes.has(beginning, 0);
  }

  boolean isWhole(Bytes bytes) {
    return isWhole.test(bytes);
  }
}
