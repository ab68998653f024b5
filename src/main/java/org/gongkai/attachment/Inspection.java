package org.gongkai.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * What came of looking into a file.
 *
 * @param isOfItsKind whether it begins as files of its kind do
 * @param isWhole whether it has its end; not known of one of another kind
 * @param acts what it does of its own accord; not known of one that is not whole
 */
public record Inspection(boolean isOfItsKind, boolean isWhole, Set<Act> acts) {

  private static final Set<Act> NOTHING = Set.of();

  public static Inspection of(Path file, FileKind kind) throws IOException {
    try (Bytes bytes = Bytes.of(file)) {
      return of(bytes, kind);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static Inspection of(Bytes bytes, FileKind kind) {
    if (!kind.begins(bytes)) {
      return new Inspection(false, false, NOTHING);
    }
    if (!kind.isWhole(bytes)) {
      return new Inspection(true, false, NOTHING);
    }
    return new Inspection(true, true, acts(bytes, kind));
  }

  private static Set<Act> acts(Bytes bytes, FileKind kind) {
    return switch (kind) {
      case PDF -> PdfScan.acts(bytes);
      case DOCX, XLSX -> macros(ZipFile.hasMacros(bytes));
      case DOC, XLS -> macros(OleFile.hasMacros(bytes));
      case ODT, ODS, JPG, PNG -> NOTHING;
    };
  }

  private static Set<Act> macros(boolean has) {
    return has ? EnumSet.of(Act.MACRO) : NOTHING;
  }
}
